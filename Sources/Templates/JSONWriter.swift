import Core

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

  private static func write(_ text: String, to output: inout [UInt8]) {
    JSONString.append(text, to: &output, forScript: true)
  }
}
