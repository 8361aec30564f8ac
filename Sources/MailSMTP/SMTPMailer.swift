import Core
import Curl
import Mail

/// Sends messages through a mail server, over TLS with a verified certificate and after a login. Only a server on this very
/// machine may do without both.
public struct SMTPMailer: Mailer {
  private let server: SMTPServer
  private let password: String
  private let client: SMTPClient
  private let timeouts: Timeouts

  /// - Parameters:
  ///   - password: of the server's user; not used where the server's address names none.
  ///   - certificates: `.file` for a server whose certificate no public authority has signed.
  ///   - timeouts: for one message.
  public init(
    server: SMTPServer, password: String, certificates: TrustedCertificates = .system,
    timeouts: Timeouts = Timeouts(connectMilliseconds: 10_000, totalMilliseconds: 60_000)
  ) {
    self.server = server
    self.password = password
    self.client = SMTPClient(certificates: certificates)
    self.timeouts = timeouts
  }

  /// - Throws: ``MailError/temporary(_:)`` after a 4xx reply and where the server could not be reached, trusted or
  ///   logged in to, which says nothing about the message; ``MailError/permanent(_:)`` after a 5xx reply;
  ///   ``MailError/unknownOutcome(_:)`` where no reply came to the whole message.
  public func send(_ message: MailMessage) throws(MailError) {
    let submission = SMTPSubmission(
      url: server.url, user: server.user ?? "", password: password, sender: message.from.address.rawValue,
      recipient: message.to.rawValue, message: message.rfc5322(), isPlain: server.isPlain,
      timeouts: timeouts)
    do {
      try client.submit(submission)
    } catch {
      throw Self.mailError(error)
    }
  }

  /// Connects, begins TLS, logs in, and takes its leave.
  public func check() throws(MailError) {
    do {
      try client.check(
        url: server.url, user: server.user ?? "", password: password, isPlain: server.isPlain,
        timeouts: Timeouts(connectMilliseconds: 3000, totalMilliseconds: 4000))
    } catch {
      throw Self.mailError(error)
    }
  }

  private static func mailError(_ failure: SMTPFailure) -> MailError {
    switch failure.fault {
    case .login: return .temporary(.login)
    case .tls: return .temporary(.tls)
    default: break
    }
    // "Authentication required", or too weak, in one of RFC 4954's ways: the operator's fault as well, not the message's.
    if let code = failure.replyCode, [530, 534, 535, 538].contains(code) { return .temporary(.login) }
    if let code = failure.replyCode { return code >= 500 ? .permanent(.reply(code)) : .temporary(.reply(code)) }
    let fault: MailFault =
      switch failure.fault {
      case .timeout: .timeout
      case .hostNotFound, .connectionRefused, .connectionLost: .connection
      case .other(let code): .transport(code)
      case .login: .login
      case .tls: .tls
      }
    return failure.mayHaveBeenTaken ? .unknownOutcome(fault) : .temporary(fault)
  }
}
