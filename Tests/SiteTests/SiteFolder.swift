import Catalog
import Content
import Core
import Foundation
import Site
import TestSupport

/// A small site in two languages in a folder of its own, removed with this value.
final class SiteFolder {
  let path: String
  /// 2027-01-31T12:00Z: the jazz is still to come, the readings are over.
  static let now = Instant(seconds: 1_801_396_800)

  /// - Parameter templates: by their file; nil: the product's own.
  init(templates: [String: String]? = SiteFolder.templates) throws {
    path = NSTemporaryDirectory() + "/site-" + UUID().uuidString
    for (file, text) in Self.content { try write("content/" + file, text) }
    if let templates {
      for (file, text) in templates { try write("templates/" + file, text) }
    } else {
      try FileManager.default.copyItem(atPath: TestPaths.packageRoot + "/templates", toPath: path + "/templates")
    }
  }

  /// The sources of another site, with nothing built.
  init(copyOf site: SiteFolder) throws {
    path = NSTemporaryDirectory() + "/site-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for folder in ["content", "templates"] {
      try FileManager.default.copyItem(atPath: site.path + "/" + folder, toPath: path + "/" + folder)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What tools have made is kept from test to test.
  var paths: SitePaths {
    var paths = SitePaths(root: path)
    paths.cache = TestPaths.packageRoot + "/.build/test-cache"
    return paths
  }
  var catalog: CatalogReader { CatalogReader(directory: paths.catalog) }

  func builder(
    now: Instant = SiteFolder.now, baseURL: String? = nil, sandbox: Bool = false, keepsSources: Bool = false
  ) -> SiteEngine {
    SiteEngine(
      paths: paths,
      options: SiteOptions(now: now, baseURL: baseURL, isSandbox: sandbox, keepsSources: keepsSources))
  }

  @discardableResult
  func build() throws -> BuildReport { try builder().build() }

  /// The errors of a build that has to go wrong.
  func errors() throws -> [String] { try problems().filter { !$0.contains(": warning: ") } }

  /// The lines of a build that has to go wrong, or the warnings of one that does not.
  func problems() throws -> [String] {
    do throws(BuildError) {
      return try builder().check().warnings.map(\.description)
    } catch {
      guard case .content(let diagnostics) = error else { throw error }
      return diagnostics.map(\.description)
    }
  }

  func page(_ file: String) throws -> String { try read("public/" + file) }

  func read(_ file: String) throws -> String { try String(contentsOfFile: path + "/" + file, encoding: .utf8) }

  func exists(_ file: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + file) }

  func write(_ file: String, _ text: String) throws {
    let url = URL(filePath: path + "/" + file)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func replace(_ file: String, _ old: String, _ new: String) throws {
    let text = try read(file)
    precondition(text.contains(old), "\(file) has no \(old)")
    try write(file, text.replacing(old, with: new))
  }

  func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path + "/" + file) }

  /// Every file below `folder` with its content.
  func snapshot(_ folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for file in FileManager.default.enumerator(atPath: path + "/" + folder)?.compactMap({ $0 as? String }) ?? [] {
      var isFolder: ObjCBool = false
      let whole = path + "/" + folder + "/" + file
      if FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder), !isFolder.boolValue {
        files[file] = try Data(contentsOf: URL(filePath: whole))
      }
    }
    return files
  }
}
