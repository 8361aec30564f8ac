/// Cuts a style sheet into tokens that, joined again, are the sheet (CSS Syntax Level 3, §4.3).
struct CSSTokenizer {
  private let bytes: [UInt8]
  private var offset = 0
  private var tokens: [CSSToken] = []
  private let place: TextPlace

  private init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    place = TextPlace(file: file, bytes: bytes)
  }

  /// - Throws: ``AssetProblem`` for what has no end, or ends what has not begun.
  static func tokens(of bytes: [UInt8], file: String) throws(AssetProblem) -> [CSSToken] {
    var tokenizer = CSSTokenizer(bytes, file: file)
    var open: [(mark: UInt8, offset: Int)] = []
    while tokenizer.offset < bytes.count {
      let start = tokenizer.offset
      let kind = try tokenizer.next()
      tokenizer.tokens.append(CSSToken(kind: kind, range: start..<tokenizer.offset))
      switch kind {
      case .function: open.append((UInt8(ascii: ")"), start))
      case .mark(UInt8(ascii: "(")): open.append((UInt8(ascii: ")"), start))
      case .mark(UInt8(ascii: "[")): open.append((UInt8(ascii: "]"), start))
      case .mark(UInt8(ascii: "{")): open.append((UInt8(ascii: "}"), start))
      case .mark(let mark) where mark == UInt8(ascii: ")") || mark == UInt8(ascii: "]") || mark == UInt8(ascii: "}"):
        guard let last = open.popLast(), last.mark == mark else {
          throw tokenizer.place.problem(
            at: start, "this `\(Character(Unicode.Scalar(mark)))` closes nothing; remove it")
        }
      default: break
      }
    }
    if let last = open.last {
      let mark = Character(Unicode.Scalar(last.mark))
      throw tokenizer.place.problem(at: last.offset, "what begins here is never closed; add `\(mark)`")
    }
    return tokenizer.tokens
  }

  private func byte(_ distance: Int = 0) -> UInt8 {
    offset + distance < bytes.count ? bytes[offset + distance] : 0
  }

  private mutating func next() throws(AssetProblem) -> CSSToken.Kind {
    let first = byte()
    if Self.isSpace(first) {
      skipSpaces()
      return .whitespace
    }
    switch first {
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"):
      try skipComment()
      return .comment
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      try skipString(first)
      return .string
    case UInt8(ascii: "@") where startsName(1):
      offset += 1
      skipName()
      return .atKeyword
    case UInt8(ascii: "#") where isNameByte(byte(1)) || startsEscape(1):
      offset += 1
      skipName()
      return .hash
    default: break
    }
    if startsNumber() {
      skipNumber()
      return .number
    }
    if startsName(0) { return try nameOrFunction() }
    offset += 1
    return .mark(first)
  }

  private mutating func nameOrFunction() throws(AssetProblem) -> CSSToken.Kind {
    let start = offset
    skipName()
    guard byte() == UInt8(ascii: "(") else { return .name }
    let isURL = CSSTokenizer.isEqual(bytes[start..<offset], "url")
    offset += 1
    guard isURL else { return .function }
    var ahead = offset
    while ahead < bytes.count, Self.isSpace(bytes[ahead]) { ahead += 1 }
    if ahead < bytes.count, bytes[ahead] == UInt8(ascii: "\"") || bytes[ahead] == UInt8(ascii: "'") { return .function }
    offset = ahead
    while offset < bytes.count, !Self.isSpace(byte()), byte() != UInt8(ascii: ")") {
      if [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "(")].contains(byte()) {
        throw place.problem(at: offset, "an address with this character must stand in quotes")
      }
      offset += startsEscape(0) ? 2 : 1
    }
    let end = min(offset, bytes.count)
    skipSpaces()
    guard byte() == UInt8(ascii: ")") else {
      throw place.problem(at: start, "this address never ends; add `)`, or quotes where it has spaces")
    }
    offset += 1
    return .url(ahead..<end)
  }

  private mutating func skipSpaces() { while offset < bytes.count, Self.isSpace(bytes[offset]) { offset += 1 } }

  private mutating func skipComment() throws(AssetProblem) {
    let start = offset
    offset += 2
    while !(byte() == UInt8(ascii: "*") && byte(1) == UInt8(ascii: "/")) {
      guard offset < bytes.count else { throw place.problem(at: start, "this comment never ends; add `*/`") }
      offset += 1
    }
    offset += 2
  }

  private mutating func skipString(_ quote: UInt8) throws(AssetProblem) {
    let start = offset
    offset += 1
    while byte() != quote || offset >= bytes.count {
      guard offset < bytes.count, !Self.isLineEnd(byte()) else {
        throw place.problem(at: start, "this text has no closing quote on its line")
      }
      offset += byte() == UInt8(ascii: "\\") && offset + 1 < bytes.count ? 2 : 1
    }
    offset += 1
  }

  private mutating func skipName() {
    while offset < bytes.count {
      if isNameByte(byte()) {
        offset += 1
      } else if startsEscape(0) {
        skipEscape()
      } else {
        return
      }
    }
  }

  /// A backslash with what it stands for: up to six digits and the one space that ends them, or one character.
  private mutating func skipEscape() {
    offset += 1
    guard Self.isHexDigit(byte()) else {
      offset = min(offset + 1, bytes.count)
      return
    }
    let end = offset + 6
    while offset < end, Self.isHexDigit(byte()) { offset += 1 }
    if offset < bytes.count, Self.isSpace(byte()) { offset += 1 }
  }

  private mutating func skipNumber() {
    if byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") { offset += 1 }
    skipDigits()
    if byte() == UInt8(ascii: "."), Self.isDigit(byte(1)) {
      offset += 1
      skipDigits()
    }
    if byte() | 0x20 == UInt8(ascii: "e") {
      let sign = byte(1) == UInt8(ascii: "+") || byte(1) == UInt8(ascii: "-") ? 1 : 0
      if Self.isDigit(byte(1 + sign)) {
        offset += 1 + sign
        skipDigits()
      }
    }
    if byte() == UInt8(ascii: "%") { offset += 1 } else if startsName(0) { skipName() }
  }

  private mutating func skipDigits() { while Self.isDigit(byte()) { offset += 1 } }

  private func startsEscape(_ distance: Int) -> Bool {
    byte(distance) == UInt8(ascii: "\\") && offset + distance + 1 < bytes.count && !Self.isLineEnd(byte(distance + 1))
  }

  private func startsName(_ distance: Int) -> Bool {
    let first = byte(distance)
    if first == UInt8(ascii: "-") {
      let second = byte(distance + 1)
      return second == UInt8(ascii: "-") || isNameStart(second) || startsEscape(distance + 1)
    }
    return isNameStart(first) || startsEscape(distance)
  }

  private func startsNumber() -> Bool {
    let sign = byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") ? 1 : 0
    return Self.isDigit(byte(sign)) || (byte(sign) == UInt8(ascii: ".") && Self.isDigit(byte(sign + 1)))
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")) || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    isNameStart(byte) || Self.isDigit(byte) || byte == UInt8(ascii: "-")
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isLineEnd(byte) }
  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0C || byte == 0x0D }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f"))
  }

  /// Whether `bytes` are the word, in small or capital ASCII letters.
  static func isEqual(_ bytes: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    guard bytes.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { buffer in
      zip(bytes, buffer).allSatisfy { ($0 >= 65 && $0 <= 90 ? $0 | 0x20 : $0) == $1 }
    }
  }
}
