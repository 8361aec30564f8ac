import Foundation

@testable import Assets

/// A site's folder that is gone after the test.
final class SiteFolder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("assets-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (file, text) in files { try write(file, Array(text.utf8)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ file: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: path + "/" + file)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func pipeline(options: AssetOptions = AssetOptions(), tools: AssetTools = .none) -> AssetPipeline {
    AssetPipeline(root: path, cache: path + "/.bilten/cache/assets", options: options, tools: tools)
  }
}

extension AssetBuild {
  /// The text of the file that an asset is published as.
  func text(_ name: String) -> String {
    guard let address = names[name] else { return "" }
    return file(String(address.dropFirst())).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The bytes of a published file.
  func file(_ path: String) -> [UInt8]? {
    switch files.first(where: { $0.path == path })?.content {
    case nil: nil
    case .bytes(let bytes): bytes
    case .file(let place): FileManager.default.contents(atPath: place).map { [UInt8]($0) }
    }
  }
}
