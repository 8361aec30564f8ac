import Files

/// Reads `templates/assets`.
struct AssetTree {
  /// The largest file that is read, in bytes: 16 MiB.
  static let fileBytesMax = 16 << 20
  /// What diagnostics call the folder.
  static let name = "templates/assets"

  private(set) var files: [String: AssetFile] = [:]
  private(set) var problems: [AssetProblem] = []

  /// - Parameter folder: where `templates/assets` is; one that is missing is empty.
  init(folder: String) { read(folder, below: "") }

  private mutating func read(_ folder: String, below path: String) {
    for entry in DirectoryListing.entries(folder) ?? [] where !entry.name.hasPrefix(".") {
      let entryPath = path.isEmpty ? entry.name : path + "/" + entry.name
      switch entry.kind {
      case .folder: read(folder + "/" + entry.name, below: entryPath)
      case .file: readFile(folder + "/" + entry.name, as: entryPath)
      case .link, .other: report(entryPath, "only plain files are published; copy the file here")
      }
    }
  }

  private mutating func readFile(_ place: String, as path: String) {
    let file = Self.name + "/" + path
    do {
      guard let bytes = try FileReader.bytes(place, sizeMax: Self.fileBytesMax) else {
        return report(path, "the file is larger than 16 MiB; make it smaller")
      }
      files[path] = AssetFile(path: path, hash: Hash128(bytes), content: try content(path, file: file, bytes))
    } catch let problem as AssetProblem {
      problems.append(problem)
    } catch {
      report(path, "the file can't be read: \((error as? FileError)?.reason ?? "\(error)")")
    }
  }

  private mutating func content(_ path: String, file: String, _ bytes: [UInt8]) throws -> AssetFile.Content {
    switch AssetPath.type(of: path) {
    case "css": return .sheet(try StyleSheet(path: path, file: file, bytes: bytes))
    case "js", "mjs":
      let script = Script(path: path, file: file, bytes: bytes)
      problems += script.problems
      return .script(script)
    case "svg":
      try SVGDocument.check(bytes, file: file)
      return .other(bytes)
    default: return .other(bytes)
    }
  }

  private mutating func report(_ path: String, _ sentence: String) {
    problems.append(AssetProblem(file: Self.name + "/" + path, sentence: sentence))
  }
}
