/// A mail address that can be written into a header and an SMTP command without quoting.
public struct EmailAddress: Hashable, Sendable {
  public let rawValue: String

  /// Takes what HTML's `<input type=email>` takes (WHATWG HTML, "valid e-mail address"), at most 254 bytes (RFC 5321),
  /// with a dot in the domain. The domain is folded to lower case.
  /// - Returns: nil for anything else: spaces, line breaks, several addresses, quoted local parts.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, parts.count == 2, (1...64).contains(parts[0].utf8.count),
      parts[0].utf8.allSatisfy(Self.isLocalByte), !parts[0].hasPrefix("."), !parts[0].hasSuffix("."),
      !Self.hasEmptyAtom(parts[0].utf8)
    else { return nil }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy(Self.isLabel) else { return nil }
    rawValue = parts[0] + "@" + parts[1].lowercased()
  }

  /// Whether two dots stand side by side.
  private static func hasEmptyAtom(_ local: Substring.UTF8View) -> Bool {
    var last: UInt8 = 0
    for byte in local {
      if byte == 46, last == 46 { return true }
      last = byte
    }
    return false
  }

  private static func isLocalByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
  }

  private static func isLabel(_ label: Substring) -> Bool {
    (1...63).contains(label.utf8.count) && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == 45 }
      && !label.hasPrefix("-") && !label.hasSuffix("-")
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
  }
}
