/// Finds in a sheet's tokens what names other files: `@import`, `url(…)`, the texts of `image-set(…)`, and fonts.
struct StyleSheetReader {
  let tokens: [CSSToken]
  let bytes: [UInt8]
  let path: String
  let place: TextPlace
  private(set) var references: [AssetReference] = []
  private(set) var imports: [StyleSheet.Import] = []
  private(set) var fontFaces: [StyleSheet.FontFace] = []
  /// The names of the open functions and blocks, empty for a plain bracket.
  private var open: [String] = []
  private var hasRules = false
  private var face: Face?

  private struct Face {
    let start: Int
    let depth: Int
    var descriptors: Set<String> = []
    var sources: [(reference: AssetReference, token: Int)] = []
    var hasFormat = false
  }

  init(tokens: [CSSToken], bytes: [UInt8], path: String, place: TextPlace) {
    self.tokens = tokens
    self.bytes = bytes
    self.path = path
    self.place = place
  }

  mutating func read() throws(AssetProblem) {
    var index = 0
    while index < tokens.count {
      if tokens[index].kind == .atKeyword, open.isEmpty, word(index) == "@import" {
        index = try readImport(index)
      } else {
        try read(index)
        index += 1
      }
    }
  }

  private mutating func read(_ index: Int) throws(AssetProblem) {
    switch tokens[index].kind {
    case .whitespace, .comment: return
    case .atKeyword:
      let name = word(index)
      if name == "@font-face" { face = Face(start: index, depth: open.count + 1) }
      if !["@charset", "@layer"].contains(name) { hasRules = true }
      return
    case .function:
      let name = String(word(index).dropLast())
      open.append(name)
      if name == "format" { face?.hasFormat = true }
    case .mark(UInt8(ascii: "(")), .mark(UInt8(ascii: "[")), .mark(UInt8(ascii: "{")):
      open.append("")
      if tokens[index].kind == .mark(UInt8(ascii: "{")) { hasRules = true }
    case .mark(UInt8(ascii: ")")), .mark(UInt8(ascii: "]")), .mark(UInt8(ascii: "}")):
      if let face, face.depth == open.count, tokens[index].kind == .mark(UInt8(ascii: "}")) { close(face, at: index) }
      _ = open.popLast()
    case .name:
      if let face, face.depth == open.count, mark(after: index) == UInt8(ascii: ":") {
        let descriptor = word(index)
        self.face?.descriptors.insert(descriptor)
      }
    case .url(let range): try add(range, .bareAddress, token: index)
    case .string where open.last == "url":
      try add(tokens[index].range, .quotedAddress, token: index + 1)
    case .string where open.last == "image-set" || open.last == "-webkit-image-set":
      try add(tokens[index].range, .quotedAddress, token: index)
    default: return
    }
  }

  private mutating func add(
    _ range: Range<Int>, _ kind: AssetReference.Kind, token: Int
  ) throws(AssetProblem) {
    let address = kind == .bareAddress ? CSSText.unescaped(bytes[range]) : CSSText.text(ofString: bytes[range])
    switch AssetPath.resolve(address, in: AssetPath.folder(of: path)) {
    case .foreign: return
    case .outside:
      throw place.problem(at: range.lowerBound, "`\(address)` leads out of templates/assets; move the file there")
    case .asset(let target, let fragment):
      let isFont = face != nil && (["ttf", "otf"].contains(AssetPath.type(of: target)) || target.hasPrefix("system:"))
      if target.hasPrefix("system:"), !isFont {
        throw place.problem(at: range.lowerBound, "a font of the system can only stand in an @font-face rule")
      }
      let reference = AssetReference(
        range: range, path: target, fragment: fragment, kind: isFont ? .font : kind)
      if isFont { face?.sources.append((reference: reference, token: token)) } else { references.append(reference) }
    }
  }

  private mutating func close(_ face: Face, at end: Int) {
    self.face = nil
    guard let first = face.sources.first else { return }
    // Browsers take the first source they can read: the others would never be loaded.
    fontFaces.append(
      StyleSheet.FontFace(
        tokens: face.start..<end + 1, end: end, reference: first.reference, addressEnd: first.token,
        descriptors: face.descriptors, hasFormat: face.hasFormat))
  }

  /// - Returns: the index after the rule.
  private mutating func readImport(_ start: Int) throws(AssetProblem) -> Int {
    guard !hasRules else {
      throw place.problem(
        at: tokens[start].range.lowerBound, "an @import must stand before all rules, or browsers skip it; move it up")
    }
    var index = skipSpaces(start + 1)
    guard index < tokens.count else { throw noAddress(start) }
    let range: Range<Int>
    let address: String
    switch tokens[index].kind {
    case .string:
      range = tokens[index].range
      address = CSSText.text(ofString: bytes[range])
    case .url(let inner):
      range = inner
      address = CSSText.unescaped(bytes[range])
    case .function where word(index) == "url(":
      index = skipSpaces(index + 1)
      range = tokens[index].range
      address = CSSText.text(ofString: bytes[range])
      index = skipSpaces(index + 1)
    default: throw noAddress(start)
    }
    let conditionStart = index + 1
    index = conditionStart
    while index < tokens.count, tokens[index].kind != .mark(UInt8(ascii: ";")) { index += 1 }
    guard index < tokens.count else {
      throw place.problem(at: tokens[start].range.lowerBound, "this @import has no end; add `;`")
    }
    guard case .asset(let target, _) = AssetPath.resolve(address, in: AssetPath.folder(of: path)) else {
      throw place.problem(
        at: range.lowerBound, "only sheets below templates/assets can be imported; copy this one there")
    }
    let (opening, closing) = conditions(conditionStart..<index)
    imports.append(
      StyleSheet.Import(
        tokens: start..<index + 1, path: target, offset: range.lowerBound, opening: opening, closing: closing))
    return index + 1
  }

  /// The blocks that stand for an import's `layer`, `supports(…)` and media query (CSS Cascade Level 5, §3).
  private func conditions(_ range: Range<Int>) -> (opening: String, closing: String) {
    var opening = ""
    var closing = ""
    var index = skipSpaces(range.lowerBound)
    func functionEnd(_ start: Int) -> Int {
      var depth = 0
      var index = start
      while index < range.upperBound {
        switch tokens[index].kind {
        case .function, .mark(UInt8(ascii: "(")): depth += 1
        case .mark(UInt8(ascii: ")")):
          depth -= 1
          if depth == 0 { return index }
        default: break
        }
        index += 1
      }
      return index
    }
    func text(_ tokens: Range<Int>) -> String {
      guard let first = tokens.first, let last = tokens.last else { return "" }
      return String(
        decoding: bytes[self.tokens[first].range.lowerBound..<self.tokens[last].range.upperBound], as: UTF8.self)
    }
    while index < range.upperBound {
      switch word(index) {
      case "layer": opening += "@layer{"
      case "layer(":
        let end = functionEnd(index)
        opening += "@layer \(text(index + 1..<end)){"
        index = end
      case "supports(":
        let end = functionEnd(index)
        let condition = text(index + 1..<end)
        let isDeclaration = tokens[skipSpaces(index + 1)].kind == .name && !condition.lowercased().hasPrefix("not ")
        opening += isDeclaration ? "@supports (\(condition)){" : "@supports \(condition){"
        index = end
      default:
        var end = range.upperBound
        while end > index, tokens[end - 1].kind == .whitespace || tokens[end - 1].kind == .comment { end -= 1 }
        return (opening + "@media \(text(index..<end)){", closing + "}")
      }
      closing += "}"
      index = skipSpaces(index + 1)
    }
    return (opening, closing)
  }

  private func noAddress(_ start: Int) -> AssetProblem {
    place.problem(at: tokens[start].range.lowerBound, "an @import needs an address in quotes, such as \"_parts.css\"")
  }

  private func word(_ index: Int) -> String {
    String(decoding: bytes[tokens[index].range], as: UTF8.self).lowercased()
  }

  private func skipSpaces(_ index: Int) -> Int {
    var index = index
    while index < tokens.count, tokens[index].kind == .whitespace || tokens[index].kind == .comment { index += 1 }
    return index
  }

  private func mark(after index: Int) -> UInt8? {
    let next = skipSpaces(index + 1)
    guard next < tokens.count, case .mark(let mark) = tokens[next].kind else { return nil }
    return mark
  }
}
