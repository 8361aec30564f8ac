import Core

extension [UInt8] {
  /// Appends text as it is.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @inline(__always)
  mutating func append(text: String) { append(contentsOf: text.utf8) }

  /// Appends text for XML: escaped for elements and for attributes in double quotes, and without the characters that XML 1.0
  /// does not take even as references.
  mutating func append(xml text: String) {
    var text = text
    text.withUTF8 { append(xml: $0) }
  }

  mutating func append(xml bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x26: append("&amp;")
      case 0x3C: append("&lt;")
      case 0x3E: append("&gt;")
      case 0x22: append("&quot;")
      // U+FFFE and U+FFFF.
      case 0xEF where index + 1 < bytes.count && bytes[index] == 0xBF && bytes[index + 1] >= 0xBE: index += 2
      case 0x00..<0x20 where byte != 0x09 && byte != 0x0A && byte != 0x0D: break
      default: append(byte)
      }
    }
  }

  /// Appends an element whose name needs no escaping.
  mutating func append(element name: StaticString, _ text: String) {
    append(0x3C)
    append(name)
    append(0x3E)
    append(xml: text)
    append("</")
    append(name)
    append(">\n")
  }

  /// Appends a JSON string that is safe inside HTML's `<script>` as well.
  mutating func append(json text: String) { JSONString.append(text, to: &self, forScript: true) }

  mutating func append(decimal number: Int) { append(contentsOf: String(number).utf8) }

  /// Appends a number with leading zeros.
  mutating func append(decimal number: Int, digits: Int) {
    var divisor = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      append(0x30 + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }
}
