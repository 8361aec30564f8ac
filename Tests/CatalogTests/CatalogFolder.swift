import Catalog
import Foundation

/// A catalog in a folder of its own, removed with this value.
final class CatalogFolder {
  let path: String
  var reader: CatalogReader { CatalogReader(directory: path) }

  init() throws {
    path = NSTemporaryDirectory() + "/catalog-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ file: String, _ bytes: [UInt8]) throws {
    try makeParent(of: file)
    try Data(bytes).write(to: URL(filePath: path + "/" + file))
  }

  func link(_ file: String, to target: String) throws {
    try makeParent(of: file)
    try FileManager.default.createSymbolicLink(atPath: path + "/" + file, withDestinationPath: target)
  }

  private func makeParent(of file: String) throws {
    let parent = URL(filePath: path + "/" + file).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
  }
}
