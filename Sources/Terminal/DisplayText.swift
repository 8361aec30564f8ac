/// Text of unknown origin on a terminal.
public enum DisplayText {
  /// The text without power over the terminal: control characters, and those that turn the direction of what follows, are
  /// shown as `�`. Line feeds and tabs too, where they are not asked for.
  public static func harmless(_ text: String, keepsTabs: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: isPowerful) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(isPowerful(scalar) && !(keepsTabs && scalar == "\t") ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  /// How many columns the scalar takes: none for marks that stand on another, two for East Asian ideographs and emoji.
  /// Terminals differ in what is rare.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  /// How many columns the text takes.
  public static func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width($1) } }

  private static func isPowerful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: true
    default: false
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
