/// Which way letters run, as far as the bytes of UTF-8 tell it: enough to see that a whole block runs against its page.
enum Direction {
  /// Hebrew, Arabic, Syriac, Thaana and N'Ko begin with these bytes, and nothing else does.
  @inline(__always)
  private static func isRightToLeft(_ byte: UInt8) -> Bool { byte >= 0xD6 && byte <= 0xDF }

  static func hasRightToLeftLetters(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let count = bytes.count
    guard let base = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes)).baseAddress else { return false }
    var index = 0
    while index + 8 <= count {
      // Eight bytes at once: which of them begin with the hexadecimal digit D?
      let word = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let digits = (word & 0xF0F0_F0F0_F0F0_F0F0) ^ 0xD0D0_D0D0_D0D0_D0D0
      if (digits &- 0x0101_0101_0101_0101) & ~digits & 0x8080_8080_8080_8080 != 0 {
        for offset in index..<(index + 8) where isRightToLeft(base.load(fromByteOffset: offset, as: UInt8.self)) {
          return true
        }
      }
      index += 8
    }
    while index < count {
      if isRightToLeft(base.load(fromByteOffset: index, as: UInt8.self)) { return true }
      index += 1
    }
    return false
  }

  /// Whether the HTML has letters from left to right outside its tags: Latin, Greek, Cyrillic or those of Asia.
  static func hasLeftToRightLetters(_ html: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var end: UInt8?
    for byte in html {
      if let awaited = end {
        if byte == awaited { end = nil }
        continue
      }
      switch byte {
      case 0x3C: end = 0x3E
      case 0x26: end = 0x3B
      case 0x41...0x5A, 0x61...0x7A, 0xC3...0xD5, 0xE0, 0xE1, 0xE3...0xED: return true
      default: break
      }
    }
    return false
  }
}
