/// One message on its way to a mail server, with its envelope (RFC 5321, RFC 6409).
public struct SMTPSubmission: Sendable {
  /// `smtp://host:port`, where TLS is begun by STARTTLS, or `smtps://host:port`.
  public let url: String
  /// Empty: no login.
  public let user: String
  public let password: String
  /// Addresses without angle brackets.
  public let sender: String
  public let recipient: String
  /// The message, lines ended by CRLF; leading dots are doubled on the way.
  public let message: [UInt8]
  /// Without TLS, for a server on this machine; refused where there is a password.
  public let isPlain: Bool
  public let timeouts: Timeouts

  public init(
    url: String, user: String, password: String, sender: String, recipient: String, message: [UInt8],
    isPlain: Bool = false, timeouts: Timeouts = Timeouts(connectMilliseconds: 10_000, totalMilliseconds: 60_000)
  ) {
    self.url = url
    self.user = user
    self.password = password
    self.sender = sender
    self.recipient = recipient
    self.message = message
    self.isPlain = isPlain
    self.timeouts = timeouts
  }
}
