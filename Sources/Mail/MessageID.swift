/// A `Message-ID` without its angle brackets (RFC 5322, section 3.6.4).
///
/// Make it from what the message is about, `tickets.01J9ZQ@tickets.example`: then a message sent again is recognised as
/// the same one, by folders and by mail programs.
public struct MessageID: Hashable, Sendable, CustomStringConvertible {
  public let rawValue: String

  /// - Returns: nil unless `local` and `domain` are dot-separated runs of ASCII letters, digits, `-`, `_`, `+` and `=`,
  ///   and together at most 200 bytes.
  public init?(local: String, domain: String) {
    guard Self.isDotAtom(local), Self.isDotAtom(domain), local.utf8.count + domain.utf8.count <= 200 else { return nil }
    rawValue = local + "@" + domain
  }

  /// Takes `local@domain`.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    self.init(local: String(parts[0]), domain: String(parts[1]))
  }

  public var description: String { rawValue }

  private static func isDotAtom(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { run in
      !run.isEmpty
        && run.utf8.allSatisfy { byte in
          (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
            || "-_+=".utf8.contains(byte)
        }
    }
  }
}
