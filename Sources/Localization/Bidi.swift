/// The few facts of Unicode's bidirectional algorithm that isolating values needs.
enum Bidi {
  static let firstStrongIsolate = "\u{2068}"
  static let popDirectionalIsolate = "\u{2069}"

  /// True where `text` could reorder what stands around it in a left-to-right text: it holds a character of class R, AL
  /// or AN, or a directional control. Blocks rather than single characters are looked at, as Unicode reserves them
  /// (DerivedBidiClass.txt, "default" values).
  static func reorders(_ text: String) -> Bool {
    // Every such character takes at least two UTF-8 bytes and begins with 0xD6 or more.
    guard text.utf8.contains(where: { $0 >= 0xD6 }) else { return false }
    return text.unicodeScalars.contains { isRightToLeft($0) || isControl($0) || $0 == "\u{200F}" }
  }

  /// `text` without embeddings, overrides and isolates (not the marks U+200E, U+200F and U+061C, which are harmless).
  static func withoutControls(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: text.unicodeScalars.lazy.filter { !isControl($0) })
    return String(kept)
  }

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
