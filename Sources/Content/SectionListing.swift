import Core
import Files

/// Which things there are, by the names of their folders.
struct SectionListing {
  let tree: SourceTree
  private(set) var diagnostics: [Diagnostic] = []
  /// Names of things that are there and can't be entered.
  private(set) var closed: Set<String> = []

  init(tree: SourceTree) { self.tree = tree }

  /// The names in the section that can be ids, sorted.
  mutating func names(_ section: ContentSection) -> [String] {
    guard isEntered(section.rawValue) else { return [] }
    var names: [String] = []
    for entry in DirectoryListing.entries(tree.path(section.rawValue)) ?? [] where !entry.name.hasPrefix(".") {
      let path = "\(section.rawValue)/\(entry.name)"
      guard entry.kind == .folder || (entry.kind == .link && isFolder(path)) else {
        if entry.kind == .link, case .failure(let problem) = tree.target(of: path) {
          diagnostics.append(problem.diagnostic)
          closed.insert(entry.name)
          continue
        }
        tell(path, "nothing reads this file; \(section.rawValue) are folders with a `\(section.factsFile)`")
        continue
      }
      guard Identifier<ContentSection>(entry.name) != nil else {
        tell(path, "`\(entry.name)` can't be an id; use lower-case letters a-z, digits and hyphens")
        continue
      }
      names.append(entry.name)
    }
    return names
  }

  /// Names directly in the content folder are few and fixed: `event/` would else be a section that nobody reads.
  mutating func checkRoot() {
    let sections = ContentSection.allCases.map(\.rawValue)
    for entry in DirectoryListing.entries(tree.path("")) ?? [] where !entry.name.hasPrefix(".") {
      if entry.kind == .link, sections.contains(entry.name), case .failure(let problem) = tree.target(of: entry.name) {
        diagnostics.append(problem.diagnostic)
        continue
      }
      let isFolder = entry.kind == .folder || (entry.kind == .link && isFolder(entry.name))
      if isFolder ? sections.contains(entry.name) : entry.name == SettingsLoader.file { continue }
      tell(
        entry.name,
        "nothing reads this \(isFolder ? "folder" : "file")"
          + Suggestion.text(for: entry.name, among: sections + [SettingsLoader.file]))
    }
  }

  /// Whether a section's folder is one that stands in the content folder; a link out of it is told of by ``checkRoot()``.
  private func isEntered(_ folder: String) -> Bool {
    FileStat.of(tree.path(folder))?.kind != .link || isFolder(folder)
  }

  /// Whether a link leads to a folder inside of the content folder.
  private func isFolder(_ link: String) -> Bool {
    guard case .success(let target) = tree.target(of: link) else { return false }
    return FileStat.of(target)?.kind == .folder
  }

  private mutating func tell(_ path: String, _ sentence: String) {
    diagnostics.append(Diagnostic(SourcePlace(file: tree.label(path)), .error, sentence))
  }
}
