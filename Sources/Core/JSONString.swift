/// Writes JSON strings (RFC 8259, section 7).
///
/// Control characters are escaped, and U+2028 and U+2029, which end lines in older scripts: a string is always one line.
public enum JSONString {
  /// Appends `text` in quotes.
  /// - Parameter forScript: true also escapes `<`, `>` and `&`, so that no text can end an HTML `<script>` or begin a
  ///   comment in it.
  public static func append(_ text: String, to output: inout [UInt8], forScript: Bool) {
    var text = text
    output.append(0x22)
    text.withUTF8 { append($0, to: &output, forScript: forScript, isWhole: false) }
    output.append(0x22)
  }

  /// `text` in quotes, for where texts are put together.
  public static func quoted(_ text: String) -> String {
    var output: [UInt8] = []
    append(text, to: &output, forScript: false)
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends a JSON value, made by our own code, so that it can stand in an HTML `<script>`.
  public static func append(value json: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    append(json, to: &output, forScript: true, isWhole: true)
  }

  /// - Parameter isWhole: true for JSON itself, whose quotes and controls are its own; false for a string's text.
  private static func append(
    _ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], forScript: Bool, isWhole: Bool
  ) {
    var start = 0
    var index = 0
    while index < text.count {
      let (scalar, width) = scalar(text, index)
      guard needsEscape(scalar, forScript: forScript, isWhole: isWhole) else {
        index += width
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      index += width
      start = index
      appendEscape(scalar, to: &output)
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// The scalar that begins at `index`, where it is one that may need an escape; else the one byte.
  @inline(__always)
  private static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (value: UInt32, width: Int) {
    let byte = text[index]
    if byte == 0xC2, index + 1 < text.count, text[index + 1] < 0xA0 { return (UInt32(text[index + 1]), 2) }
    if byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 {
      return (0x2000 + UInt32(text[index + 2] & 0x3F), 3)
    }
    // No byte of a longer sequence may be taken for a control character.
    return (byte < 0x80 ? UInt32(byte) : 0xFF, 1)
  }

  @inline(__always)
  private static func needsEscape(_ scalar: UInt32, forScript: Bool, isWhole: Bool) -> Bool {
    switch scalar {
    case 0x3C, 0x3E, 0x26: forScript
    case 0..<0x20, 0x22, 0x5C, 0x7F...0x9F: !isWhole
    case 0x2028, 0x2029: true
    default: false
    }
  }

  private static func appendEscape(_ scalar: UInt32, to output: inout [UInt8]) {
    output.append(0x5C)
    switch scalar {
    case 0x22, 0x5C: output.append(UInt8(scalar))
    case 0x0A: output.append(0x6E)
    case 0x09: output.append(0x74)
    default:
      output.append(0x75)
      for shift in [12, 8, 4, 0] as [UInt32] {
        let digit = UInt8(scalar >> shift & 15)
        output.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }
}
