/// The things that changed paths belong to.
struct ChangedThings {
  /// `events/jazz`, or `events` for all of a section.
  private let folders: Set<String>

  /// - Parameter paths: from the content folder.
  init(_ paths: Set<String>) {
    folders = Set(paths.map { $0.split(separator: "/").prefix(2).joined(separator: "/") })
  }

  /// Whether a thing of the section may be another, by its name.
  func names(_ section: ContentSection) -> (String) -> Bool {
    if folders.contains(section.rawValue) { return { _ in true } }
    let prefix = section.rawValue + "/"
    let names = Set(folders.lazy.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) })
    return names.contains
  }

  /// Whether anything in the section may be another.
  func touches(_ section: ContentSection) -> Bool {
    folders.contains { $0 == section.rawValue || $0.hasPrefix(section.rawValue + "/") }
  }

  /// Whether a thing may have come or gone.
  /// - Parameter known: the names that there were.
  func mayChangeNames(_ section: ContentSection, _ known: Set<String>, in tree: SourceTree) -> Bool {
    folders.contains { folder in
      if folder == section.rawValue { return true }
      guard folder.hasPrefix(section.rawValue + "/") else { return false }
      return !known.contains(String(folder.dropFirst(section.rawValue.utf8.count + 1)))
        || tree.stat(folder)?.kind != .folder
    }
  }
}
