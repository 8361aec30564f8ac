/// Where Stripe's API is: `https://host[:port]`, or `http://` on this machine for a test server.
struct StripeBase: Hashable {
  static let stripe = "https://api.stripe.com"

  let text: String

  init(_ text: String, isLive: Bool) throws(StripeSettingError) {
    let isSecure = text.hasPrefix("https://")
    guard isSecure || text.hasPrefix("http://") else { throw .malformedBase }
    let authority = text.dropFirst(isSecure ? 8 : 7)
    guard let host = Self.host(of: authority) else { throw .malformedBase }
    // The key travels with every request.
    guard isSecure || ["127.0.0.1", "[::1]", "localhost"].contains(host) else { throw .malformedBase }
    guard !isLive || text == Self.stripe else { throw .liveKeyElsewhere }
    self.text = text
  }

  private static func host(of authority: Substring) -> String? {
    var host = authority
    var port: Substring?
    if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
      host = authority[...end]
      let rest = authority[authority.index(after: end)...]
      guard rest.isEmpty || rest.hasPrefix(":") else { return nil }
      port = rest.isEmpty ? nil : rest.dropFirst()
      guard host.dropFirst().dropLast().utf8.allSatisfy({ isHexDigit($0) || $0 == 58 }) else { return nil }
    } else {
      if let colon = authority.firstIndex(of: ":") {
        host = authority[..<colon]
        port = authority[authority.index(after: colon)...]
      }
      guard !host.isEmpty, host.utf8.allSatisfy({ isLetterOrDigit($0) || $0 == 45 || $0 == 46 }) else { return nil }
    }
    if let port {
      guard (1...5).contains(port.utf8.count), let number = UInt16(port), number > 0, !port.hasPrefix("+") else {
        return nil
      }
    }
    return host.lowercased()
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 70) || (byte >= 97 && byte <= 102)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
  }
}
