/// Reads a JSON text from its beginning to its end (RFC 8259).
struct JSONParser {
  private struct Malformed: Error {}

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var depth = 0

  /// - Returns: nil where it is none.
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> JSONValue? {
    var parser = JSONParser(bytes: bytes)
    do throws(Malformed) {
      let value = try parser.value()
      parser.skipSpace()
      return parser.index == bytes.count ? value : nil
    } catch {
      return nil
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// 0, which stands in no JSON text, at the end.
  private var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] == 32 || bytes[index] == 10 || bytes[index] == 13 || bytes[index] == 9 {
      index += 1
    }
  }

  private mutating func value() throws(Malformed) -> JSONValue {
    skipSpace()
    switch next {
    case 34: return .string(try string())
    case 123: return try object()
    case 91: return try array()
    case 116: return try word("true", .bool(true))
    case 102: return try word("false", .bool(false))
    case 110: return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Malformed) -> JSONValue {
    for offset in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[offset] else { throw Malformed() }
      index += 1
    }
    return value
  }

  private mutating func enter() throws(Malformed) {
    index += 1
    depth += 1
    guard depth <= JSONValue.depthMax else { throw Malformed() }
    skipSpace()
  }

  private mutating func object() throws(Malformed) -> JSONValue {
    try enter()
    var members: [String: JSONValue] = [:]
    while next != 125 || !members.isEmpty {
      skipSpace()
      guard next == 34 else { throw Malformed() }
      let name = try string()
      skipSpace()
      guard next == 58 else { throw Malformed() }
      index += 1
      members[name] = try value()
      skipSpace()
      if next == 125 { break }
      guard next == 44 else { throw Malformed() }
      index += 1
    }
    index += 1
    depth -= 1
    return .object(members)
  }

  private mutating func array() throws(Malformed) -> JSONValue {
    try enter()
    var elements: [JSONValue] = []
    while next != 93 || !elements.isEmpty {
      elements.append(try value())
      skipSpace()
      if next == 93 { break }
      guard next == 44 else { throw Malformed() }
      index += 1
    }
    index += 1
    depth -= 1
    return .array(elements)
  }

  private mutating func number() throws(Malformed) -> JSONValue {
    let start = index
    if next == 45 { index += 1 }
    let digits = index
    skipDigits()
    guard index > digits, bytes[digits] != 48 || index == digits + 1 else { throw Malformed() }
    let end = index
    if next == 46 {
      index += 1
      try skipSomeDigits()
    }
    if next == 101 || next == 69 {
      index += 1
      if next == 43 || next == 45 { index += 1 }
      try skipSomeDigits()
    }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
    if index == end, let integer = Int64(text) { return .integer(integer) }
    guard let number = Double(text), number.isFinite else { throw Malformed() }
    return .number(number)
  }

  private mutating func skipDigits() {
    while next >= 48 && next <= 57 { index += 1 }
  }

  private mutating func skipSomeDigits() throws(Malformed) {
    let start = index
    skipDigits()
    guard index > start else { throw Malformed() }
  }

  /// From one quotation mark to the other.
  private mutating func string() throws(Malformed) -> String {
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != 34, bytes[index] != 92, bytes[index] >= 32 { index += 1 }
    guard next == 34 else { return try escapedString(from: start) }
    index += 1
    return try text(UnsafeBufferPointer(rebasing: bytes[start..<index - 1]))
  }

  private mutating func escapedString(from start: Int) throws(Malformed) -> String {
    var result = Array(bytes[start..<index])
    while next != 34 {
      // Control characters must be escaped; the end of the text is one too.
      guard next >= 32 else { throw Malformed() }
      if next == 92 {
        index += 1
        try escape(into: &result)
      } else {
        result.append(next)
        index += 1
      }
    }
    index += 1
    return try result.withUnsafeBufferPointer { (buffer) throws(Malformed) in try text(buffer) }
  }

  private func text(_ buffer: UnsafeBufferPointer<UInt8>) throws(Malformed) -> String {
    guard let text = String(validating: buffer, as: UTF8.self) else { throw Malformed() }
    return text
  }

  private mutating func escape(into result: inout [UInt8]) throws(Malformed) {
    let letter = next
    index += 1
    switch letter {
    case 34, 92, 47: result.append(letter)
    case 98: result.append(8)
    case 102: result.append(12)
    case 110: result.append(10)
    case 114: result.append(13)
    case 116: result.append(9)
    case 117:
      var code = try hex()
      // The second half of a surrogate pair has to follow the first; either alone is no character.
      if code >= 0xD800 && code < 0xDC00 {
        guard next == 92 else { throw Malformed() }
        index += 1
        guard next == 117 else { throw Malformed() }
        index += 1
        let low = try hex()
        guard low >= 0xDC00 && low < 0xE000 else { throw Malformed() }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw Malformed() }
      result.append(contentsOf: Character(scalar).utf8)
    default: throw Malformed()
    }
  }

  private mutating func hex() throws(Malformed) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch next {
      case 48...57: digit = next - 48
      case 65...70: digit = next - 55
      case 97...102: digit = next - 87
      default: throw Malformed()
      }
      code = code << 4 | UInt32(digit)
      index += 1
    }
    return code
  }
}
