import Core

/// Writes JSON strings (RFC 8259, section 7).
enum JSONText {
  /// The text in quotes. Control characters are escaped, so it is always one line; U+2028 and U+2029 too.
  static func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\t": output += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        output += "\\u" + Hex.encode([UInt8(scalar.value >> 8), UInt8(scalar.value & 255)])
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}
