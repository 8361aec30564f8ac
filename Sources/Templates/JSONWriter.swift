/// Writes values as JSON (RFC 8259) that can stand in an HTML script element.
enum JSONWriter {
  /// Objects are written in the order of their keys.
  /// - Returns: false where the value holds markup, which has no form in JSON; then a part may have been written.
  static func write(_ value: Value, to output: inout [UInt8]) -> Bool {
    switch value {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
    case .int(let number): output.append(contentsOf: String(number).utf8)
    case .string(let text): write(text, to: &output)
    case .html: return false
    case .json(let json): output.append(contentsOf: json.utf8)
    case .date(let date): write(date.iso8601, to: &output)
    case .money(let money): write(money.majorUnitsText, to: &output)
    case .record(let record):
      output.append(0x7B)
      for (index, slot) in record.shape.sortedSlots.enumerated() {
        if index > 0 { output.append(0x2C) }
        write(record.shape.members[slot].name, to: &output)
        output.append(0x3A)
        guard write(record.values[slot], to: &output) else { return false }
      }
      output.append(0x7D)
    case .list(let items):
      output.append(0x5B)
      for (index, item) in items.enumerated() {
        if index > 0 { output.append(0x2C) }
        guard write(item, to: &output) else { return false }
      }
      output.append(0x5D)
    case .object(let members):
      output.append(0x7B)
      for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
        if index > 0 { output.append(0x2C) }
        write(member.key, to: &output)
        output.append(0x3A)
        guard write(member.value, to: &output) else { return false }
      }
      output.append(0x7D)
    }
    return true
  }

  /// `<`, `>`, `&`, U+2028 and U+2029 are written as escapes, so that no text can end the script or begin a comment.
  private static func write(_ text: String, to output: inout [UInt8]) {
    output.append(0x22)
    var text = text
    text.withUTF8 { write($0, to: &output, isWhole: false) }
    output.append(0x22)
  }

  /// - Parameter isWhole: true for JSON itself, whose quotes and controls are its own; false for a string's text.
  static func write(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], isWhole: Bool) {
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      var scalar = UInt32(byte)
      var width = 1
      if byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 {
        scalar = 0x2000 + UInt32(text[index + 2] & 0x3F)
        width = 3
      } else if byte != 0x3C, byte != 0x3E, byte != 0x26, isWhole || (byte >= 0x20 && byte != 0x22 && byte != 0x5C) {
        index += 1
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      index += width
      start = index
      writeEscaped(scalar, to: &output)
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static func writeEscaped(_ scalar: UInt32, to output: inout [UInt8]) {
    output.append(0x5C)
    switch scalar {
    case 0x22, 0x5C: output.append(UInt8(scalar))
    case 0x0A: output.append(0x6E)
    default:
      output.append(0x75)
      for shift in [12, 8, 4, 0] as [UInt32] { output.append(Escaper.hexDigit(UInt8(scalar >> shift & 15))) }
    }
  }
}
