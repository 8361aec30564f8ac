/// Cuts a script into tokens as far as that is sure: what `/` means after `}` depends on the whole grammar.
struct ScriptTokenizer {
  private let bytes: [UInt8]
  private var offset = 0
  private var tokens: [ScriptToken] = []
  /// The open brackets.
  private var open: [Bracket] = []
  /// The last three tokens that are neither spaces nor comments.
  private var last: ScriptToken?
  private var beforeLast: ScriptToken?
  /// Whether the parenthesis that was closed last belongs to `if`, `while`, `for` or `with`.
  private var wasCondition = false

  private enum Bracket: Equatable {
    case parenthesis(isCondition: Bool)
    case square
    case brace
    case template
  }

  struct Result {
    let tokens: [ScriptToken]
    /// Where it is no longer sure what the bytes mean; nil where all of it is.
    let unclear: Int?
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func tokens(of bytes: [UInt8]) -> Result {
    var tokenizer = ScriptTokenizer(bytes)
    while tokenizer.offset < bytes.count {
      let start = tokenizer.offset
      guard let kind = tokenizer.next() else { return Result(tokens: tokenizer.tokens, unclear: start) }
      let token = ScriptToken(kind: kind, range: start..<tokenizer.offset)
      tokenizer.tokens.append(token)
      if kind != .space && kind != .lineEnd && kind != .comment {
        tokenizer.beforeLast = tokenizer.last
        tokenizer.last = token
      }
    }
    return Result(tokens: tokenizer.tokens, unclear: tokenizer.open.isEmpty ? nil : bytes.count)
  }

  private func byte(_ distance: Int = 0) -> UInt8 {
    offset + distance < bytes.count ? bytes[offset + distance] : 0
  }

  /// - Returns: nil where it is not sure what comes next.
  private mutating func next() -> ScriptToken.Kind? {
    switch byte() {
    case 0x0A, 0x0D:
      while byte() == 0x0A || byte() == 0x0D { offset += 1 }
      return .lineEnd
    case 0x20, 0x09, 0x0B, 0x0C:
      while [0x20, 0x09, 0x0B, 0x0C].contains(byte()) { offset += 1 }
      return .space
    case UInt8(ascii: "/"): return slash()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return string()
    case UInt8(ascii: "`"):
      offset += 1
      return template()
    case UInt8(ascii: "#") where offset == 0 && byte(1) == UInt8(ascii: "!"):
      skipLine()
      return .comment
    default: break
    }
    if isWord(byte()) {
      while offset < bytes.count, isWord(byte()) { offset += 1 }
      return .word
    }
    return mark()
  }

  private mutating func mark() -> ScriptToken.Kind? {
    let mark = byte()
    offset += 1
    switch mark {
    case UInt8(ascii: "("): open.append(.parenthesis(isCondition: isConditionWord))
    case UInt8(ascii: "["): open.append(.square)
    case UInt8(ascii: "{"): open.append(.brace)
    case UInt8(ascii: ")"):
      guard case .parenthesis(let isCondition)? = open.popLast() else { return unclear() }
      wasCondition = isCondition
    case UInt8(ascii: "]"): guard open.popLast() == .square else { return unclear() }
    case UInt8(ascii: "}"):
      switch open.popLast() {
      case .brace: break
      case .template: return template()
      default: return unclear()
      }
    default: break
    }
    return .mark(mark)
  }

  private mutating func unclear() -> ScriptToken.Kind? {
    offset -= 1
    return nil
  }

  private var isConditionWord: Bool {
    ["if", "while", "for", "with"].contains(text(last)) && text(beforeLast) != "."
      || (text(last) == "await" && text(beforeLast) == "for")
  }

  private mutating func slash() -> ScriptToken.Kind? {
    if byte(1) == UInt8(ascii: "/") {
      skipLine()
      return .comment
    }
    if byte(1) == UInt8(ascii: "*") {
      var end = offset + 2
      while end + 1 < bytes.count, !(bytes[end] == UInt8(ascii: "*") && bytes[end + 1] == UInt8(ascii: "/")) {
        end += 1
      }
      guard end + 1 < bytes.count else { return nil }
      offset = end + 2
      return .comment
    }
    switch startsPattern {
    case nil: return nil
    case true?: return pattern()
    case false?:
      offset += 1
      return .mark(UInt8(ascii: "/"))
    }
  }

  /// Whether a `/` here begins a regular expression; nil where only the grammar tells.
  private var startsPattern: Bool? {
    guard let last else { return true }
    switch last.kind {
    case .string, .pattern: return false
    case .template: return bytes[last.range.upperBound - 1] != UInt8(ascii: "`")
    case .word:
      let operators: Set = [
        "return", "typeof", "instanceof", "in", "of", "new", "delete", "void", "throw", "case", "do", "else", "await",
        "yield",
      ]
      // As the name of a property or of a variable these words are no operators.
      if ["of", "await", "yield"].contains(text(last)) { return nil }
      return operators.contains(text(last)) && text(beforeLast) != "."
    case .mark(UInt8(ascii: ")")): return wasCondition
    case .mark(UInt8(ascii: "]")): return false
    case .mark(UInt8(ascii: "}")): return nil
    case .mark(UInt8(ascii: "+")) where text(beforeLast) == "+", .mark(UInt8(ascii: "-")) where text(beforeLast) == "-":
      return nil
    default: return true
    }
  }

  private mutating func pattern() -> ScriptToken.Kind? {
    var end = offset + 1
    var isInClass = false
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
      switch bytes[end] {
      case UInt8(ascii: "\\"): end += 1
      case UInt8(ascii: "["): isInClass = true
      case UInt8(ascii: "]"): isInClass = false
      case UInt8(ascii: "/") where !isInClass:
        end += 1
        while end < bytes.count, isWord(bytes[end]) { end += 1 }
        offset = end
        return .pattern
      default: break
      }
      end += 1
    }
    return nil
  }

  private mutating func string() -> ScriptToken.Kind? {
    let quote = byte()
    var end = offset + 1
    while end < bytes.count, bytes[end] != quote {
      if bytes[end] == 0x0A || bytes[end] == 0x0D { return nil }
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < bytes.count else { return nil }
    offset = end + 1
    return .string
  }

  /// The rest of a template up to its end or the next `${`.
  private mutating func template() -> ScriptToken.Kind? {
    while offset < bytes.count {
      switch byte() {
      case UInt8(ascii: "\\"): offset += 2
      case UInt8(ascii: "`"):
        offset += 1
        return .template
      case UInt8(ascii: "$") where byte(1) == UInt8(ascii: "{"):
        offset += 2
        open.append(.template)
        return .template
      default: offset += 1
      }
    }
    return nil
  }

  private mutating func skipLine() {
    while offset < bytes.count, byte() != 0x0A, byte() != 0x0D {
      // U+2028 and U+2029 end a line too.
      if byte() == 0xE2, byte(1) == 0x80, byte(2) & 0xFE == 0xA8 { return }
      offset += 1
    }
  }

  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x30...0x39, 0x80...: true
    case UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "\\"): true
    default: false
    }
  }

  private func text(_ token: ScriptToken?) -> String {
    token.map { String(decoding: bytes[$0.range], as: UTF8.self) } ?? ""
  }
}
