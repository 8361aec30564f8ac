/// What went wrong on the way to the mail server or into the mail folder.
public enum MailFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The server was not found, or did not take the connection, or closed it.
  case connection
  case timeout
  /// The server offers no STARTTLS, or its certificate is not trusted.
  case tls
  /// The server refused the user or the password.
  case login
  /// The server's reply code, 400 to 599 (RFC 5321, section 4.2).
  case reply(Int)
  /// The folder or the file could not be written.
  case folder(errno: Int32)
  /// Anything the transport reports that has no case here, by its own number.
  case transport(Int)

  public var description: String {
    switch self {
    case .connection: "the mail server could not be reached: check the host and port of BILTEN_MAIL"
    case .timeout: "the mail server did not answer in time"
    case .tls: "no trusted TLS connection to the mail server: check its certificate and BILTEN_SMTP_CA"
    case .login: "the mail server refused the login: check the user of BILTEN_MAIL and BILTEN_SMTP_PASSWORD"
    case .reply(let code): "the mail server replied \(code)"
    case .folder(let errno): "the mail folder could not be written (errno \(errno))"
    case .transport(let code): "the mail transport failed with its code \(code)"
    }
  }
}
