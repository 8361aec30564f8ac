/// Reads the XML of S3's answers, and no more of XML than they have: elements, text, the five named entities and
/// numbered ones. Document types, which is where entities could grow or lead elsewhere, are refused.
struct XMLReader {
  private struct Malformed: Error {}

  private let bytes: [UInt8]
  private var index = 0

  private static let depthMax = 16

  /// - Returns: the root element; nil for anything that is malformed, nested too deep, or no UTF-8.
  static func read(_ bytes: [UInt8]) -> XMLElement? {
    var reader = XMLReader(bytes: bytes)
    do throws(Malformed) {
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
      try reader.skipBetween()
      let root = try reader.element(depth: 0)
      try reader.skipBetween()
      return reader.index == bytes.count ? root : nil
    } catch {
      return nil
    }
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// 0, which no XML has, at the end.
  private var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private func isAt(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    return (0..<count).allSatisfy { bytes[index + $0] == text.utf8Start[$0] }
  }

  private mutating func skip(to end: StaticString) throws(Malformed) {
    while !isAt(end) {
      guard index < bytes.count else { throw Malformed() }
      index += 1
    }
    index += end.utf8CodeUnitCount
  }

  private mutating func skipSpace() { while next == 32 || next == 9 || next == 10 || next == 13 { index += 1 } }

  /// Space, the declaration and comments, around the root.
  private mutating func skipBetween() throws(Malformed) {
    while true {
      skipSpace()
      if isAt("<?") { try skip(to: "?>") } else if isAt("<!--") { try skip(to: "-->") } else { return }
    }
  }

  private mutating func name() throws(Malformed) -> String {
    let start = index
    while Self.isNameByte(next) { index += 1 }
    guard index > start else { throw Malformed() }
    let whole = bytes[start..<index]
    return String(decoding: whole.lastIndex(of: 58).map { whole[($0 + 1)...] } ?? whole, as: UTF8.self)
  }

  private mutating func element(depth: Int) throws(Malformed) -> XMLElement {
    guard next == 60, depth < Self.depthMax else { throw Malformed() }
    index += 1
    var element = XMLElement(name: try name())
    if try attributes() { return element }
    var text: [UInt8] = []
    while true {
      if isAt("</") {
        index += 2
        guard try name() == element.name else { throw Malformed() }
        skipSpace()
        guard next == 62 else { throw Malformed() }
        index += 1
        guard let text = String(validating: text, as: UTF8.self) else { throw Malformed() }
        element.text = text
        return element
      }
      switch next {
      case 60 where isAt("<!--"): try skip(to: "-->")
      case 60 where isAt("<![CDATA["):
        index += 9
        let start = index
        try skip(to: "]]>")
        text += bytes[start..<index - 3]
      case 60: element.children.append(try self.element(depth: depth + 1))
      case 38: text += try entity()
      case 0: throw Malformed()
      default:
        text.append(next)
        index += 1
      }
    }
  }

  /// Passes over them. - Returns: whether the element has ended.
  private mutating func attributes() throws(Malformed) -> Bool {
    while true {
      skipSpace()
      if isAt("/>") {
        index += 2
        return true
      }
      if next == 62 {
        index += 1
        return false
      }
      _ = try name()
      skipSpace()
      guard next == 61 else { throw Malformed() }
      index += 1
      skipSpace()
      let quote = next
      guard quote == 34 || quote == 39 else { throw Malformed() }
      index += 1
      while next != quote {
        guard next != 0, next != 60 else { throw Malformed() }
        index += 1
      }
      index += 1
    }
  }

  private mutating func entity() throws(Malformed) -> [UInt8] {
    let start = index + 1
    index += 1
    while next != 59 {
      guard next != 0, index - start < 10 else { throw Malformed() }
      index += 1
    }
    let name = String(decoding: bytes[start..<index], as: UTF8.self)
    index += 1
    switch name {
    case "lt": return [60]
    case "gt": return [62]
    case "amp": return [38]
    case "quot": return [34]
    case "apos": return [39]
    default:
      guard name.hasPrefix("#") else { throw Malformed() }
      let digits = name.dropFirst()
      let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let number, number > 0, let scalar = Unicode.Scalar(number) else { throw Malformed() }
      return Array(String(scalar).utf8)
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 58) || byte == 45 || byte == 46
      || byte == 95
  }
}
