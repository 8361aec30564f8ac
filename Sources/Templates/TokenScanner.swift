/// Scans the tokens inside one tag.
struct TokenScanner {
  private let bytes: [UInt8]
  private let end: Int
  private var position: Int

  struct Mistake: Error { let problem: TemplateProblem }

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// Skips blanks. - Returns: where the next token begins, nil at the end.
  mutating func next() -> Int? {
    while position < end, [32, 9, 10, 13].contains(bytes[position]) { position += 1 }
    return position < end ? position : nil
  }

  mutating func token() -> Result<Token.Kind, Mistake> {
    switch bytes[position] {
    case 0x22: return string()
    case 0x3D, 0x21: return sign()
    case 0x28, 0x29: return parenthesis()
    case 0x30...0x39, 0x2D: return integer()
    case let byte where Self.isNameByte(byte): return word()
    default:
      return .failure(Mistake(problem: .unexpected(found: character(), expected: "a name, a \"text\" or a number")))
    }
  }

  private mutating func sign() -> Result<Token.Kind, Mistake> {
    let isDouble = position + 1 < end && bytes[position + 1] == 0x3D
    let isNot = bytes[position] == 0x21
    guard isDouble || !isNot else { return .failure(Mistake(problem: .unexpected(found: "!", expected: "!= or not"))) }
    position += isDouble ? 2 : 1
    return .success(.sign(isNot ? "!=" : isDouble ? "==" : "="))
  }

  private mutating func parenthesis() -> Result<Token.Kind, Mistake> {
    defer { position += 1 }
    return .success(.sign(bytes[position] == 0x28 ? "(" : ")"))
  }

  private mutating func string() -> Result<Token.Kind, Mistake> {
    var content: [UInt8] = []
    position += 1
    while position < end, bytes[position] != 0x22 {
      if bytes[position] == 0x5C, position + 1 < end { position += 1 }
      content.append(bytes[position])
      position += 1
    }
    // The lexer has seen the closing quote already.
    position += 1
    return .success(.string(String(decoding: content, as: UTF8.self)))
  }

  private mutating func integer() -> Result<Token.Kind, Mistake> {
    let start = position
    position += 1
    while position < end, Self.isNameByte(bytes[position]) || bytes[position] == 0x2E { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let value = Int(text) else {
      return .failure(Mistake(problem: .unexpected(found: text, expected: "an integer")))
    }
    return .success(.int(value))
  }

  private mutating func word() -> Result<Token.Kind, Mistake> {
    let start = position
    while position < end, Self.isNameByte(bytes[position]) || bytes[position] == 0x2E { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let isPath = text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      part.utf8.first.map { $0 < 0x30 || $0 > 0x39 } ?? false
    }
    guard isPath else {
      return .failure(Mistake(problem: .unexpected(found: text, expected: "names joined by single dots")))
    }
    return .success(.word(text))
  }

  private func character() -> String {
    String(String(decoding: bytes[position..<end], as: UTF8.self).prefix(1))
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F
  }
}
