/// A script that has been read: its tokens, and what it names.
struct Script {
  let path: String
  let bytes: [UInt8]
  let tokens: [ScriptToken]
  /// Bytes from here on stay as they are; the end where all of the script is understood.
  let clearEnd: Int
  let references: [AssetReference]
  let problems: [AssetProblem]

  /// - Parameter path: of the script, below the assets' folder.
  init(path: String, file: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    let result = ScriptTokenizer.tokens(of: bytes)
    tokens = result.tokens
    clearEnd = result.unclear ?? bytes.count
    let place = TextPlace(file: file, bytes: bytes)
    var references: [AssetReference] = []
    var problems: [AssetProblem] = []
    if let unclear = result.unclear {
      problems.append(
        place.problem(
          at: unclear, isWarning: true,
          "from here on the script stays as it is, since it is not sure what this means; "
            + "write parentheses around a pattern, or close what is open"))
    }
    let words = result.tokens.filter { $0.kind != .space && $0.kind != .lineEnd && $0.kind != .comment }
    func text(_ index: Int) -> String {
      words.indices.contains(index) ? String(decoding: bytes[words[index].range], as: UTF8.self) : ""
    }
    for index in words.indices where words[index].kind == .string {
      let isModule =
        (text(index - 1) == "from" && text(index - 2) != ".") || (text(index - 1) == "import" && text(index - 2) != ".")
        || (text(index - 1) == "(" && text(index - 2) == "import" && text(index - 3) != ".")
      let isAddress =
        (index - 3..<index).map(text) == ["new", "URL", "("]
        && (index + 1..<index + 7).map(text).joined() == ",import.meta.url"
      guard isModule || isAddress else { continue }
      let range = words[index].range
      let address = String(decoding: bytes[range].dropFirst().dropLast(), as: UTF8.self)
      let isRelative = address.hasPrefix("./") || address.hasPrefix("../") || address.hasPrefix("/assets/")
      if isModule, !isRelative, !address.contains(":"), !address.hasPrefix("/") {
        problems.append(
          place.problem(at: range.lowerBound, "browsers find no module by the name `\(address)`; write `./\(address)`"))
        continue
      }
      switch AssetPath.resolve(address, in: AssetPath.folder(of: path)) {
      case .foreign: continue
      case .outside:
        problems.append(
          place.problem(at: range.lowerBound, "`\(address)` leads out of templates/assets; move the file there"))
      case .asset(let target, let fragment):
        references.append(
          AssetReference(range: range, path: target, fragment: fragment, kind: isModule ? .module : .quotedAddress))
      }
    }
    self.references = references
    self.problems = problems
  }

  /// The script as it is published: addresses with fingerprints, without comments, indentation, empty lines and the spaces
  /// and line ends beside a mark that ends or begins anyway. Where a line end could mean a semicolon, it stays. Comments
  /// that begin with `/*!` stay.
  func bytes(addresses: [String: String]) -> [UInt8] {
    let replaced = Dictionary(references.map { ($0.range, $0) }, uniquingKeysWith: { first, _ in first })
    var output: [UInt8] = []
    var isAfterSpace = false
    var isAfterLineEnd = false
    for token in tokens {
      let text = bytes[token.range]
      switch token.kind {
      case .space: isAfterSpace = true
      case .lineEnd: isAfterLineEnd = true
      case .comment where !text.starts(with: "/*!".utf8):
        isAfterSpace = true
        if text.contains(0x0A) || text.contains(0x0D) { isAfterLineEnd = true }
      default:
        if let last = output.last, let next = text.first {
          if isAfterLineEnd {
            if !Self.isOneOf(last, "{([,;") && !Self.isOneOf(next, ")]},;") || token.kind == .comment {
              output.append(0x0A)
            }
          } else if isAfterSpace, !Self.isOneOf(last, "{}()[];,:=>&|"), !Self.isOneOf(next, "{}()[];,:=&|") {
            output.append(0x20)
          }
        }
        isAfterSpace = false
        isAfterLineEnd = false
        if let reference = replaced[token.range], let address = addresses[reference.path] {
          output += Array("\"\(address)\(reference.fragment)\"".utf8)
        } else {
          output += text
        }
      }
    }
    if clearEnd < bytes.count {
      if isAfterSpace || isAfterLineEnd { output.append(isAfterLineEnd ? 0x0A : 0x20) }
      output += bytes[clearEnd...]
    }
    return output
  }

  private static func isOneOf(_ byte: UInt8, _ marks: StaticString) -> Bool {
    marks.withUTF8Buffer { $0.contains(byte) }
  }
}
