import Files
import Localization

/// What the templates' assets name of each other, and so what each is called.
///
/// A fingerprint covers a file and all that it names, directly or not: a script whose import has changed has a new name
/// too, since the name of the import stands in it. Circles of modules need no special care so.
struct AssetGraph {
  /// Part of every fingerprint: raised where the same sources are published with other bytes.
  private static let version = 1

  private let files: [String: AssetFile]
  private let fonts: [String: FontFile]
  private let rootFiles: Set<String>
  /// From the site's root, by path.
  private(set) var addresses: [String: String] = [:]
  private(set) var problems: [AssetProblem] = []

  /// - Parameter fonts: those that were made, by the path a sheet has for them.
  init(files: [String: AssetFile], fonts: [String: FontFile], rootFiles: Set<String>) {
    self.files = files
    self.fonts = fonts
    self.rootFiles = rootFiles
    for file in files.values where !file.isPartial {
      addresses[file.path] =
        rootFiles.contains(file.path)
        ? "/" + file.path : "/" + AssetPath.published(file.path, fingerprint: fingerprint(of: file).short)
    }
    for (path, font) in fonts { addresses[path] = font.address }
    for path in files.keys.sorted() { checkReferences(of: files[path]!) }
  }

  /// Everything that is published, fonts and root files included.
  func published() -> [PublishedFile] {
    let sheets = files.compactMapValues { file -> StyleSheet? in
      if case .sheet(let sheet) = file.content { sheet } else { nil }
    }
    let writer = StyleSheetWriter(sheets: sheets, addresses: addresses, fonts: fonts)
    return files.values.filter { !$0.isPartial && fonts[$0.path] == nil }.map { file in
      let bytes =
        switch file.content {
        case .sheet: writer.bytes(of: file.path)
        case .script(let script): script.bytes(addresses: addresses)
        case .other(let bytes): bytes
        }
      return PublishedFile(path: String(addresses[file.path]!.dropFirst()), content: .bytes(bytes))
    } + Set(fonts.values.map(\.published))
  }

  private func fingerprint(of file: AssetFile) -> Hash128 {
    var found: Set<String> = []
    var open = [file.path]
    while let path = open.popLast() {
      guard found.insert(path).inserted, let file = files[path] else { continue }
      open += file.dependencies
      if case .sheet(let sheet) = file.content { open += sheet.fontFaces.map(\.reference.path) }
    }
    var hasher = Hasher128()
    hasher.combine(Self.version)
    hasher.combine(file.path)
    for path in found.sorted() {
      hasher.combine(path)
      if let font = fonts[path] {
        hasher.combine(font.address)
        hasher.combine(font.unicodeRange)
      } else if let file = files[path] {
        hasher.combine(file.hash)
      }
    }
    return hasher.finalize()
  }

  private mutating func checkReferences(of file: AssetFile) {
    guard let bytes = bytes(of: file) else { return }
    let place = TextPlace(file: AssetTree.name + "/" + file.path, bytes: bytes)
    for reference in file.references where addresses[reference.path] == nil {
      let sentence =
        files[reference.path] == nil
        ? missing(reference.path, in: file) : "`\(reference.path)` is only a part of sheets; remove the `_` of its name"
      problems.append(place.problem(at: reference.range.lowerBound, sentence))
    }
    guard case .sheet(let sheet) = file.content else { return }
    for entry in sheet.imports {
      if files[entry.path] == nil {
        problems.append(place.problem(at: entry.offset, missing(entry.path, in: file)))
      } else if imports(of: entry.path).contains(file.path) {
        problems.append(
          place.problem(at: entry.offset, "`\(entry.path)` imports this sheet in turn; remove one of both"))
      }
    }
    for face in sheet.fontFaces where !face.reference.path.hasPrefix("system:") && files[face.reference.path] == nil {
      problems.append(place.problem(at: face.reference.range.lowerBound, missing(face.reference.path, in: file)))
    }
  }

  /// The sheets that `path` imports, directly or not, and itself.
  private func imports(of path: String) -> Set<String> {
    var found: Set<String> = []
    var open = [path]
    while let path = open.popLast() {
      guard found.insert(path).inserted, case .sheet(let sheet)? = files[path]?.content else { continue }
      open += sheet.imports.map(\.path)
    }
    return found
  }

  /// Whether a sheet imports itself, directly or not, so that it has no end.
  var hasCircle: Bool {
    files.values.contains { file in
      guard case .sheet(let sheet) = file.content else { return false }
      return sheet.imports.contains { imports(of: $0.path).contains(file.path) }
    }
  }

  private func bytes(of file: AssetFile) -> [UInt8]? {
    switch file.content {
    case .sheet(let sheet): sheet.bytes
    case .script(let script): script.bytes
    case .other: nil
    }
  }

  private func missing(_ path: String, in file: AssetFile) -> String {
    let nearest = NearestName.of(path, in: files.keys)
    return "there is no asset `\(path)`" + (nearest.map { "; did you mean `\($0)`?" } ?? " in templates/assets")
  }
}
