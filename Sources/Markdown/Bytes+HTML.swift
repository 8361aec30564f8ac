extension [UInt8] {
  /// Appends markup as it is.
  @inline(__always)
  mutating func append(_ markup: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Appends the text up to its NUL, escaped for HTML text and for attributes in double quotes.
  mutating func append(escaping text: UnsafePointer<CChar>) {
    let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    var start = 0
    var position = 0
    while true {
      let byte = bytes[position]
      guard Escapes.isSpecialInText(byte) else {
        position += 1
        continue
      }
      if position > start { append(contentsOf: UnsafeBufferPointer(start: bytes + start, count: position - start)) }
      switch byte {
      case 0x22: append("&quot;")
      case 0x26: append("&amp;")
      case 0x3C: append("&lt;")
      case 0x3E: append("&gt;")
      default: return
      }
      position += 1
      start = position
    }
  }

  mutating func append(escaping text: String) { text.withCString { append(escaping: $0) } }

  /// Appends an address for `href` or `src`: what no address may hold becomes `%20` and the like, as libcmark does it.
  mutating func append(address text: UnsafePointer<CChar>) {
    var bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    while bytes.pointee != 0 {
      let byte = bytes.pointee
      bytes += 1
      switch byte {
      case 0x26: append("&amp;")
      case 0x27: append("&#x27;")
      case _ where Escapes.isSafeInAddress(byte): append(byte)
      default:
        append(0x25)
        append(Escapes.digit(byte >> 4))
        append(Escapes.digit(byte & 15))
      }
    }
  }

  mutating func append(decimal number: Int) { append(contentsOf: String(number).utf8) }

  /// A line feed, where the last byte is none.
  @inline(__always)
  mutating func startLine(_ begin: Int) {
    if count > begin, self[count - 1] != 0x0A { append(0x0A) }
  }
}

/// Which bytes must be escaped where.
enum Escapes {
  /// NUL, which ends the text, and `"`, `&`, `<`, `>`.
  @inline(__always)
  static func isSpecialInText(_ byte: UInt8) -> Bool {
    byte < 64 && (1 << UInt64(byte)) & textMask != 0
  }

  private static let textMask: UInt64 = 1 | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E

  static func isSafeInAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    // ! # $ % ( ) * + , - . / : ; = ? @ _ ~
    case 0x21, 0x23, 0x24, 0x25, 0x28...0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5F, 0x7E: true
    default: false
    }
  }

  static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
