/// A name as a person wrote it: 1 to 100 characters on one line, in any script.
public struct PersonName: Hashable, Sendable {
  public let rawValue: String

  /// Spaces at both ends are dropped.
  /// - Returns: nil for an empty or too long text, for control characters and line breaks, and for the bidirectional
  ///   controls of Unicode (UAX #9), which could make a page show another name than the one stored.
  public init?(_ text: String) {
    if Self.isPlain(text) {
      rawValue = text
      return
    }
    let scalars = text.unicodeScalars
    let trimmed = String(
      String.UnicodeScalarView(scalars.drop(while: Self.isSpace).reversed().drop(while: Self.isSpace).reversed()))
    guard (1...100).contains(trimmed.count), trimmed.utf8.count <= 400,
      !trimmed.unicodeScalars.contains(where: Self.isForbidden)
    else { return nil }
    rawValue = trimmed
  }

  /// Most names are of letters and single spaces of ASCII, for which there is nothing to look up.
  private static func isPlain(_ text: String) -> Bool {
    (1...100).contains(text.utf8.count) && text.utf8.first != 32 && text.utf8.last != 32
      && text.utf8.allSatisfy { $0 >= 32 && $0 < 127 }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  /// Whether a text about a person may hold the scalar.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool { !isForbidden(scalar) }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029, 0xFFFE, 0xFFFF: true
    default: scalar.properties.generalCategory == .control
    }
  }
}
