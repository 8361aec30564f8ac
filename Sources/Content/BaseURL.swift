/// The absolute address at which a site's root is served: `http` or `https`, a host, perhaps a port and a path, no slash at
/// the end, no query, no fragment.
public struct BaseURL: Hashable, Sendable {
  public let rawValue: String
  /// Whether something follows the host: a site's pages link from the root, so a site's own address has no path.
  public let hasPath: Bool

  /// - Returns: nil where the text is not of that form.
  public init?(_ text: String) {
    guard let rest = ["https://", "http://"].lazy.compactMap({ Self.rest(of: text, after: $0) }).first else {
      return nil
    }
    let parts = rest.split(separator: "/", omittingEmptySubsequences: false)
    guard let authority = parts.first, Self.isAuthority(authority),
      parts.dropFirst().allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isPathByte) })
    else { return nil }
    rawValue = text
    hasPath = parts.count > 1
  }

  private static func rest(of text: String, after prefix: String) -> Substring? {
    text.hasPrefix(prefix) ? text.dropFirst(prefix.count) : nil
  }

  private static func isAuthority(_ text: Substring) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let host = parts.first, !host.isEmpty,
      host.utf8.allSatisfy({ isAlphanumeric($0) || $0 == 45 || $0 == 46 }), !host.hasPrefix("."), !host.hasPrefix("-")
    else { return false }
    return parts.count == 1 || (1...65_535).contains(Int(parts[1]) ?? 0)
  }

  private static func isPathByte(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || "-._~".utf8.contains(byte) }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
  }
}
