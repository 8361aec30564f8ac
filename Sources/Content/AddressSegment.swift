import Foundation

/// What stands between two slashes of an address: letters, marks and digits of any script, in Unicode's form NFC. An address
/// shows them as they are (RFC 3987) and carries them percent-encoded; the file's name is the text itself.
enum AddressSegment {
  /// A file's name has at most 255 bytes, with `.html.br` at its end.
  static let bytesMax = 200
  static let slugLengthMax = 64

  /// The text as addresses have it: composed, as most keyboards write it.
  static func composed(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
  }

  /// Whether the text is composed and has only letters, marks, digits and hyphens, small letters where the script has them, and
  /// a letter or digit at both ends.
  static func isSlug(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, first != "-", !isMark(first), scalars.last != "-",
      scalars.count <= slugLengthMax, text.utf8.count <= bytesMax
    else { return false }
    return scalars.allSatisfy { ($0 == "-" || isLetterOrDigit($0)) && $0.properties.lowercaseMapping == String($0) }
  }

  /// Whether an old address may have this segment: as in a slug, in any case, with `-._~` as well, and no dot at either end.
  static func isOld(_ text: Substring) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, first != ".", !isMark(first), scalars.last != ".", text.utf8.count <= bytesMax
    else { return false }
    return scalars.allSatisfy { isLetterOrDigit($0) || "-._~".unicodeScalars.contains($0) }
  }

  /// Nothing that can't be seen, such as a fill character or a mark that turns the direction, is one.
  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else {
      return (scalar >= "a" && scalar <= "z") || (scalar >= "0" && scalar <= "9") || (scalar >= "A" && scalar <= "Z")
    }
    let properties = scalar.properties
    guard !properties.isDefaultIgnorableCodePoint else { return false }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber:
      true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
