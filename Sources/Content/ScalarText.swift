/// Looks at the bytes of a text that will stand in one line of a page.
enum ScalarText {
  /// What makes `bytes`, which are UTF-8, no text in one line; nil where nothing does.
  static func problem(_ bytes: UnsafeBufferPointer<UInt8>) -> Problem? {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte >= 0x20 && byte < 0x7F { continue }
      if byte < 0x20 || byte == 0x7F { return .control }
      let second = index < bytes.count ? bytes[index] : 0
      let third = index + 1 < bytes.count ? bytes[index + 1] : 0
      if byte == 0xC2 && second < 0xA0 { return .control }
      guard byte == 0xE2 else { continue }
      if second == 0x80 && (third == 0xA8 || third == 0xA9) { return .control }
      if second == 0x80 && third >= 0xAA && third <= 0xAE { return .bidi(0x2000 + UInt32(third) - 0x80) }
      if second == 0x81 && third >= 0xA6 && third <= 0xA9 { return .bidi(0x2040 + UInt32(third) - 0x80) }
    }
    return nil
  }

  enum Problem {
    /// A line break or another control character.
    case control
    /// An embedding, override or isolate of UAX 9: it could turn around what stands beside the text.
    case bidi(UInt32)
  }

  /// `bytes` without white space at both ends.
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var rest = bytes[...]
    while let first = rest.first, isSpace(first) { rest.removeFirst() }
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    let text = String(decoding: rest, as: UTF8.self)
    guard let first = rest.first, let last = rest.last, first >= 0x80 || last >= 0x80 else { return text }
    return trimmedOfWideSpaces(text)
  }

  private static func trimmedOfWideSpaces(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last,
      first.properties.isWhitespace || last.properties.isWhitespace
    else { return text }
    var rest = scalars[...]
    while rest.first?.properties.isWhitespace == true { rest.removeFirst() }
    while rest.last?.properties.isWhitespace == true { rest.removeLast() }
    return String(String.UnicodeScalarView(rest))
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
}
