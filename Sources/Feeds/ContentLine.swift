/// Writes the lines of an iCalendar file: folded before the 76th octet, never inside of a character (RFC 5545, 3.1).
struct ContentLine {
  private static let octetsMax = 75

  /// `NAME:value`, the value as it is.
  static func append(_ name: StaticString, _ value: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(name)
    bytes.append(0x3A)
    // A line feed in an address would begin a property of its own.
    bytes.append(contentsOf: value.utf8.lazy.filter { $0 >= 0x20 && $0 != 0x7F })
    end(start, &bytes)
  }

  /// `NAME:text`, escaped (3.3.11).
  static func append(_ name: StaticString, text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(name)
    bytes.append(0x3A)
    append(escaping: text, to: &bytes)
    end(start, &bytes)
  }

  /// `NAME:text,text`.
  static func append(_ name: StaticString, texts: [String], to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(name)
    for (index, text) in texts.enumerated() {
      bytes.append(index == 0 ? 0x3A : 0x2C)
      append(escaping: text, to: &bytes)
    }
    end(start, &bytes)
  }

  private static func append(escaping text: String, to bytes: inout [UInt8]) {
    var isAfterReturn = false
    for byte in text.utf8 {
      switch byte {
      case 0x5C, 0x3B, 0x2C:
        bytes.append(0x5C)
        bytes.append(byte)
      case 0x0D: bytes.append("\\n")
      case 0x0A: if !isAfterReturn { bytes.append("\\n") }
      case 0..<0x20 where byte != 0x09, 0x7F: break
      default: bytes.append(byte)
      }
      isAfterReturn = byte == 0x0D
    }
  }

  /// Ends the line that began at `start` and folds it.
  static func end(_ start: Int, _ bytes: inout [UInt8]) {
    guard bytes.count - start > octetsMax else { return bytes.append("\r\n") }
    let line = Array(bytes[start...])
    bytes.removeSubrange(start...)
    var position = 0
    var room = octetsMax
    while line.count - position > room {
      var cut = position + room
      while line[cut] & 0xC0 == 0x80 { cut -= 1 }
      bytes.append(contentsOf: line[position..<cut])
      bytes.append("\r\n ")
      position = cut
      room = octetsMax - 1
    }
    bytes.append(contentsOf: line[position...])
    bytes.append("\r\n")
  }
}
