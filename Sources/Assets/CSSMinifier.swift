/// Leaves out of a style sheet what a browser does not read: comments, spaces that separate nothing, the last semicolon
/// of a block. Values, names and their order stay; so do comments that begin with `/*!` and the values of custom properties.
struct CSSMinifier {
  private(set) var output: [UInt8] = []
  private var isAfterSpace = false
  private var isAfterComment = false
  /// The last token, where it is a single mark; an escaped `;` in a name is none.
  private var lastMark: UInt8?
  /// Where the value of a custom property is copied: how many brackets are open in it.
  private var customDepth: Int?
  /// Where in the output that value begins.
  private var customStart = 0
  /// What stands before `:` at the start of a declaration.
  private var wasCustomName = false

  /// The tokens of `bytes`, each given to ``add(_:_:)``.
  static func minify(_ bytes: [UInt8], file: String) throws(AssetProblem) -> [UInt8] {
    var minifier = CSSMinifier()
    for token in try CSSTokenizer.tokens(of: bytes, file: file) { minifier.add(token.kind, bytes[token.range]) }
    return minifier.output
  }

  mutating func add(_ kind: CSSToken.Kind, _ text: ArraySlice<UInt8>) {
    switch kind {
    case .comment where text.dropFirst(2).first == UInt8(ascii: "!"): write(kind, text)
    case .comment: isAfterComment = true
    case .whitespace: isAfterSpace = true
    default: customDepth == nil ? write(kind, text) : writeCustom(kind, text)
    }
  }

  /// Bytes that are minified already, such as those of an imported sheet.
  mutating func addRaw(_ bytes: [UInt8]) {
    isAfterSpace = false
    isAfterComment = false
    lastMark = UInt8(ascii: ";")
    output += bytes
  }

  private mutating func write(_ kind: CSSToken.Kind, _ text: ArraySlice<UInt8>) {
    let startsDeclaration = output.isEmpty || Self.isOneOf(lastMark, "{};")
    let isName = kind == .name && startsDeclaration && text.starts(with: "--".utf8)
    if wasCustomName, kind == .mark(UInt8(ascii: ":")) {
      wasCustomName = false
      isAfterSpace = false
      isAfterComment = false
      output.append(UInt8(ascii: ":"))
      customDepth = 0
      customStart = output.count
      return
    }
    let mark: UInt8? = if case .mark(let mark) = kind { mark } else { nil }
    separate(from: mark)
    if mark == UInt8(ascii: "}"), lastMark == UInt8(ascii: ";") { output.removeLast() }
    output += text
    lastMark = kind == .function ? UInt8(ascii: "(") : mark
    wasCustomName = isName
  }

  private mutating func writeCustom(_ kind: CSSToken.Kind, _ text: ArraySlice<UInt8>) {
    let depth = customDepth ?? 0
    let isEmpty = output.count == customStart
    switch kind {
    case .mark(UInt8(ascii: ";")) where depth == 0, .mark(UInt8(ascii: "}")) where depth == 0:
      if isEmpty { output.append(UInt8(ascii: " ")) }
      isAfterSpace = false
      isAfterComment = false
      customDepth = nil
      output += text
      if case .mark(let mark) = kind { lastMark = mark }
      return
    case .function, .mark(UInt8(ascii: "(")), .mark(UInt8(ascii: "[")), .mark(UInt8(ascii: "{")):
      customDepth = depth + 1
    case .mark(UInt8(ascii: ")")), .mark(UInt8(ascii: "]")), .mark(UInt8(ascii: "}")): customDepth = depth - 1
    default: break
    }
    if !isEmpty {
      if isAfterSpace { output.append(UInt8(ascii: " ")) } else if isAfterComment { output += Array("/**/".utf8) }
    }
    isAfterSpace = false
    isAfterComment = false
    output += text
  }

  /// Writes what must stand between the last token and `next`, nil where that is no mark.
  private mutating func separate(from next: UInt8?) {
    defer {
      isAfterSpace = false
      isAfterComment = false
    }
    guard isAfterSpace || isAfterComment, !output.isEmpty else { return }
    if Self.isOneOf(lastMark, "{};,(") || Self.isOneOf(next, "{};,)") { return }
    // A space after a colon separates nothing in a declaration, and in a selector it is an error.
    let isArrow = next == UInt8(ascii: ">") && output.suffix(2) == Array("--".utf8)[...]
    if isAfterSpace, !isArrow, Self.isOneOf(lastMark, ":>~") || Self.isOneOf(next, "!>~") { return }
    output += isAfterSpace ? Array(" ".utf8) : Array("/**/".utf8)
  }

  private static func isOneOf(_ byte: UInt8?, _ marks: StaticString) -> Bool {
    guard let byte else { return false }
    return marks.withUTF8Buffer { $0.contains(byte) }
  }
}
