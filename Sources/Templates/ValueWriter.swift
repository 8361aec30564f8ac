/// Writes a value where it stands.
enum ValueWriter {
  /// - Returns: false where the value has no form there; then a part may have been written.
  static func write(_ value: Value, _ escape: Escape, to output: inout [UInt8]) -> Bool {
    if escape == .json { return JSONWriter.write(value, to: &output) }
    switch value {
    case .null: break
    case .int(let number): write(number, to: &output)
    case .string(let text): Escaper.write(text, escape, to: &output)
    case .html(let html) where escape == .text: output.append(contentsOf: html.utf8)
    case .html, .json, .bool, .list, .object, .record, .date, .money: return false
    }
    return true
  }

  /// An integer's plain digits. None of them is changed by any escaping.
  private static func write(_ number: Int, to output: inout [UInt8]) {
    if number >= 0, number <= 9 { return output.append(0x30 + UInt8(number)) }
    if number < 0 { output.append(0x2D) }
    var rest = number.magnitude
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { buffer in
      var start = 20
      repeat {
        start -= 1
        buffer[start] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      output.append(contentsOf: UnsafeBufferPointer(rebasing: UnsafeBufferPointer(buffer)[start...]))
    }
  }
}
