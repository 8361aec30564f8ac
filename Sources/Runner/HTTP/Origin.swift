/// Scheme, host and port of a web address, as in RFC 6454.
public struct Origin: Hashable, Sendable, CustomStringConvertible {
  /// `http` or `https`.
  public let scheme: String
  /// A name or an IP address, IPv6 in brackets; lower case.
  public let host: String
  /// nil: the scheme's own port.
  public let port: Int?

  /// Reads `https://tickets.example` or `http://127.0.0.1:8080`; a single `/` at the end is dropped.
  /// - Returns: nil for anything with another scheme, a user, a path, a query or a fragment.
  public init?(_ text: String) {
    for scheme in ["https", "http"] where text.hasPrefix(scheme + "://") {
      var rest = text.dropFirst(scheme.count + 3)
      if rest.hasSuffix("/") { rest = rest.dropLast() }
      var port: Int?
      if let colon = rest.lastIndex(of: ":"), !rest.hasSuffix("]") {
        guard let number = Int(rest[rest.index(after: colon)...]), (1...65535).contains(number) else { return nil }
        port = number
        rest = rest[..<colon]
      }
      let name = rest.hasPrefix("[") && rest.hasSuffix("]") ? rest.dropFirst().dropLast() : rest
      let isAddress = name.count != rest.count
      let isHost = name.utf8.allSatisfy { byte in
        (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || byte == 45
          || byte == 46 || (isAddress && byte == 58)
      }
      guard !name.isEmpty, isHost else { return nil }
      self.init(scheme: scheme, host: rest.lowercased(), port: port)
      return
    }
    return nil
  }

  public init(scheme: String, host: String, port: Int?) {
    self.scheme = scheme
    self.host = host
    self.port = port
  }

  public var description: String { "\(scheme)://\(host)" + (port.map { ":\($0)" } ?? "") }
}
