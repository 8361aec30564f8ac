/// A mail server that takes messages from its users.
public struct SMTPServer: Hashable, Sendable {
  /// `smtp`: TLS begins by STARTTLS; `smtps`: TLS from the first byte. Without TLS no message leaves this machine.
  public let scheme: Scheme
  /// nil: the server takes messages without a login, which only one on this very machine may.
  public let user: String?
  /// A name, an IPv4 address, or an IPv6 address in brackets.
  public let host: String
  /// 587 for smtp and 465 for smtps where the address names none (RFC 8314).
  public let port: Int

  /// Reads `smtp://user@host:587`, where `%40` in the user stands for an `@`.
  public init(_ address: String) throws(SMTPSettingError) {
    guard let separator = address.firstRange(of: "://"),
      let scheme = Scheme(rawValue: String(address[..<separator.lowerBound]))
    else { throw .malformed }
    var rest = address[separator.upperBound...]
    if let at = rest.lastIndex(of: "@") {
      let user = rest[..<at]
      guard !user.contains(":") else { throw .passwordInAddress }
      guard let decoded = Self.percentDecoded(user), !decoded.isEmpty else { throw .malformed }
      self.user = decoded
      rest = rest[rest.index(after: at)...]
    } else {
      user = nil
    }
    if rest.hasSuffix("/") { rest = rest.dropLast() }
    // In an IPv6 address in brackets the colons are not the port's.
    let hostEnd =
      rest.hasPrefix("[") ? rest.firstIndex(of: "]").map { rest.index(after: $0) } : rest.firstIndex(of: ":")
    let host = rest[..<(hostEnd ?? rest.endIndex)]
    let portText = hostEnd.map { rest[$0...] } ?? ""
    guard Self.isHost(host) else { throw .malformed }
    if portText.isEmpty {
      port = scheme == .smtps ? 465 : 587
    } else {
      guard portText.hasPrefix(":"), portText.dropFirst().allSatisfy(\.isWholeNumber),
        let port = UInt16(portText.dropFirst()), port > 0
      else { throw .malformed }
      self.port = Int(port)
    }
    self.scheme = scheme
    self.host = String(host)
    guard user != nil || Self.isLoopback(host) else { throw .loginMissing }
  }

  /// This machine itself, by the names that nobody else can have.
  private static func isLoopback(_ host: Substring) -> Bool {
    if ["localhost", "[::1]"].contains(host) { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }

  /// A server on this machine that wants no login is reached without TLS: nothing leaves the machine, and its certificate is
  /// hardly ever one that can be trusted.
  var isPlain: Bool { user == nil && scheme == .smtp }

  /// Without the user.
  var url: String { "\(scheme.rawValue)://\(host):\(port)" }

  public enum Scheme: String, Hashable, Sendable {
    case smtp
    case smtps
  }

  private static func isHost(_ text: Substring) -> Bool {
    if text.hasPrefix("["), text.hasSuffix("]") {
      return text.count > 3
        && text.dropFirst().dropLast().utf8.allSatisfy { byte in
          (byte >= 48 && byte <= 58) || (byte >= 65 && byte <= 70) || (byte >= 97 && byte <= 102)
        }
    }
    return !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte == 45
          || byte == 46
      }
  }

  /// - Returns: nil at a `%` without two hexadecimal digits, or where control characters or no UTF-8 come out.
  private static func percentDecoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, !digits.contains(UInt8(ascii: "+")),
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    guard bytes.allSatisfy({ $0 > 32 && $0 != 127 }) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}
