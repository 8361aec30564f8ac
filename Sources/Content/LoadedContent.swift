/// What came of reading a content folder.
public struct LoadedContent: Sendable {
  /// What could be read; things with an error are left out of it, so it is for further checks only unless ``hasErrors`` is
  /// false. nil where `site.yml` itself is broken.
  public let content: SiteContent?
  /// The names of the folders of every section, also of those whose files are broken: a link to one of them is not dead.
  public let names: [ContentSection: Set<String>]
  /// Sorted by place.
  public let diagnostics: [Diagnostic]

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
