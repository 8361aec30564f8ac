/// Checks that bytes are UTF-8 (Unicode's table 3-7) without control characters but tab, line feed and carriage return.
enum TextCheck {
  /// The first byte that is not taken, and why; nil where there is none.
  static func problem(_ bytes: UnsafeBufferPointer<UInt8>) -> (offset: Int, kind: Kind)? {
    guard let base = bytes.baseAddress else { return nil }
    let raw = UnsafeRawPointer(base)
    let count = bytes.count
    var index = 0
    while index < count {
      // Eight printable ASCII characters at once: no byte is above 7F, below 20 or 7F itself.
      while index + 8 <= count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let deletes = (word ^ 0x7F7F_7F7F_7F7F_7F7F) &- 0x0101_0101_0101_0101
        if ((word &- 0x2020_2020_2020_2020) | word | deletes) & 0x8080_8080_8080_8080 != 0 { break }
        index += 8
      }
      guard index < count else { break }
      let byte = base[index]
      if byte < 0x80 {
        guard (byte >= 0x20 && byte != 0x7F) || byte == 0x0A || byte == 0x0D || byte == 0x09 else {
          return (index, .control)
        }
        index += 1
        continue
      }
      let length = sequenceLength(base, index, count)
      if length == 0 { return (index, .notUTF8) }
      if byte == 0xC2 && base[index + 1] < 0xA0 { return (index, .control) }
      index += length
    }
    return nil
  }

  enum Kind {
    case control
    case notUTF8

    var sentence: String {
      switch self {
      case .control: "a control character is not taken here; remove it"
      case .notUTF8: "the bytes here are not UTF-8; save the file as UTF-8"
      }
    }
  }

  /// The length of the sequence of two to four bytes at `index`, 0 where there is none.
  @inline(__always)
  private static func sequenceLength(_ base: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> Int {
    let first = base[index]
    guard index + 1 < count else { return 0 }
    let second = base[index + 1]
    if first >= 0xC2 && first <= 0xDF { return second & 0xC0 == 0x80 ? 2 : 0 }
    guard index + 2 < count, base[index + 2] & 0xC0 == 0x80 else { return 0 }
    if first & 0xF0 == 0xE0 {
      let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let high: UInt8 = first == 0xED ? 0x9F : 0xBF
      return second >= low && second <= high ? 3 : 0
    }
    guard first >= 0xF0, first <= 0xF4, index + 3 < count, base[index + 3] & 0xC0 == 0x80 else { return 0 }
    let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
    let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
    return second >= low && second <= high ? 4 : 0
  }

  /// The line and the column of the byte at `offset`, from 1, columns in Unicode scalars.
  static func place(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>, file: String) -> SourcePlace {
    var (line, column) = (1, 1)
    for byte in bytes[..<offset] {
      if byte == 0x0A { (line, column) = (line + 1, 1) } else if byte & 0xC0 != 0x80 { column += 1 }
    }
    return SourcePlace(file: file, line: line, column: column)
  }
}
