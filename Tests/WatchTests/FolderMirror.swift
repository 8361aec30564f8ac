import Foundation

@testable import Watch

/// A copy of a folder that is kept by reading again what a watcher names.
struct FolderMirror {
  private(set) var files: [String: String]

  init(_ site: WatchedSite) { files = Self.files(below: site.path("content")) }

  /// Takes in all that has happened up to now.
  mutating func follow(_ site: WatchedSite) async throws {
    let names = try await site.told()
    for name in names where !names.contains(where: { name.hasPrefix($0 + "/") }) {
      let path = site.path(name)
      files = files.filter { $0.key != path && !$0.key.hasPrefix(path + "/") }
      files.merge(Self.files(below: path)) { $1 }
    }
    // The files that end a batch are no part of the history.
    files.merge(Self.files(below: site.path("content")).filter { $0.key.contains("/last-") }) { $1 }
  }

  /// By path; the folder may be a file too.
  static func files(below folder: String) -> [String: String] {
    if let text = try? String(contentsOfFile: folder, encoding: .utf8) { return [folder: text] }
    guard let walk = FileManager.default.enumerator(atPath: folder) else { return [:] }
    var files: [String: String] = [:]
    for case let name as String in walk {
      guard let text = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8) else { continue }
      files[folder + "/" + name] = text
    }
    return files
  }
}
