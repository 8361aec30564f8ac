/// The things that changed paths belong to.
struct ChangedThings {
  /// `events/jazz`, or `events` for all of a section.
  private let folders: Set<String>

  /// - Parameter paths: from the content folder.
  init(_ paths: Set<String>) {
    folders = Set(paths.map { $0.split(separator: "/").prefix(2).joined(separator: "/") })
  }

  func contains(_ section: ContentSection, _ name: String) -> Bool {
    folders.contains("\(section.rawValue)/\(name)") || folders.contains(section.rawValue)
  }
}
