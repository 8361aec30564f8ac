/// Which things there are in a section.
struct SectionNames: Sendable {
  /// Sorted as bytes.
  let names: [String]
  let set: Set<String>
  /// Those that are there and can't be entered: no reference to them is told of a second time.
  let closed: Set<String>
  /// What stands in the section's folder and is no thing.
  let diagnostics: [Diagnostic]

  init(_ section: ContentSection, _ tree: SourceTree) {
    var listing = SectionListing(tree: tree)
    names = listing.names(section)
    set = Set(names)
    closed = listing.closed
    diagnostics = listing.diagnostics
  }
}
