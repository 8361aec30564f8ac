import Foundation
import TestSupport
import Testing

@testable import Watch

/// A watched folder to try things in. Paths are told without the folder's own.
final class WatchedSite: Sendable {
  let folder: TemporaryFolder
  let watcher: FolderWatcher

  init(_ files: [String], _ method: WatchMethod, folders: [String] = ["content"]) throws {
    folder = try TemporaryFolder()
    for file in files { try Self.put(folder.path + "/" + file, "old") }
    let path = folder.path
    let rhythm = WatchRhythm(quiet: .milliseconds(5), look: .milliseconds(20))
    watcher = try FolderWatcher(folders.map { path + "/" + $0 }, rhythm: rhythm, method: method)
    #expect(watcher.method == method)
  }

  func path(_ name: String) -> String { folder.path + "/" + name }

  func put(_ name: String, _ text: String) throws { try Self.put(path(name), text) }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
  }

  func move(_ name: String, _ newName: String) throws {
    guard rename(path(name), path(newName)) == 0 else { throw POSIXError(.EIO) }
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(name)) }

  /// All that has happened up to now: waits for the news of a file that is written last.
  func told() async throws -> Set<String> {
    let last = path("content/last-\(UInt64.random(in: 0...UInt64.max))")
    try Self.put(last, "")
    var told: Set<String> = []
    while !told.contains(last) {
      guard case .paths(let paths) = try #require(await watcher.next()) else { return ["everything"] }
      told.formUnion(paths)
    }
    let names = told.filter { !$0.contains("/content/last-") }
    return Set(names.map { String($0.dropFirst(folder.path.utf8.count + 1)) })
  }

  private static func put(_ path: String, _ text: String) throws {
    let url = URL(filePath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}
