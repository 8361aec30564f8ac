import CCurl

/// Hands messages to a mail server, over TLS unless it is told otherwise, and never a password without.
public struct SMTPClient: Sendable {
  private let certificates: TrustedCertificates

  public init(certificates: TrustedCertificates = .system) { self.certificates = certificates }

  /// Returns once the server has taken the message.
  public func submit(_ submission: SMTPSubmission) throws(SMTPFailure) {
    guard let handle = EasyHandle(), let recipients = StringList(["<\(submission.recipient)>"]) else {
      throw Self.notTaken(CURLE_FAILED_INIT)
    }
    let reader = PieceReader(submission.message)
    let collector = ReplyCollector(bodyBytesMax: 64 << 10)
    var codes = [
      handle.setCommonOptions(protocols: "smtp,smtps", timeouts: submission.timeouts, certificates: certificates),
      handle.set(CURLOPT_URL, submission.url),
      handle.set(CURLOPT_USE_SSL, Self.encryption(isPlain: submission.isPlain && submission.user.isEmpty)),
      handle.set(CURLOPT_MAIL_FROM, "<\(submission.sender)>"),
      handle.set(CURLOPT_MAIL_RCPT, recipients),
      handle.set(CURLOPT_UPLOAD, 1),
      handle.set(CURLOPT_READFUNCTION, callback: readPiece, CURLOPT_READDATA, reader),
      handle.set(CURLOPT_WRITEFUNCTION, callback: dropReply, CURLOPT_WRITEDATA, collector),
    ]
    if !submission.user.isEmpty {
      codes += [handle.set(CURLOPT_USERNAME, submission.user), handle.set(CURLOPT_PASSWORD, submission.password)]
    }
    guard codes.allSatisfy({ $0 == CURLE_OK }) else { throw Self.notTaken(CURLE_FAILED_INIT) }

    let code = withExtendedLifetime((reader, collector)) { handle.perform() }
    _ = recipients
    guard code != CURLE_OK else { return }
    let reply = handle.responseCode
    let replyCode = (400...599).contains(reply) ? reply : nil
    throw SMTPFailure(
      fault: CurlFault(code), replyCode: replyCode, mayHaveBeenTaken: replyCode == nil && reader.isAtEnd)
  }

  /// Does all that comes before a message, login included, and asks the server for nothing (NOOP; RFC 5321, 4.1.1.9).
  public func check(
    url: String, user: String, password: String, isPlain: Bool = false, timeouts: Timeouts
  ) throws(SMTPFailure) {
    guard let handle = EasyHandle() else { throw Self.notTaken(CURLE_FAILED_INIT) }
    let collector = ReplyCollector(bodyBytesMax: 64 << 10)
    var codes = [
      handle.setCommonOptions(protocols: "smtp,smtps", timeouts: timeouts, certificates: certificates),
      handle.set(CURLOPT_URL, url),
      handle.set(CURLOPT_USE_SSL, Self.encryption(isPlain: isPlain && user.isEmpty)),
      handle.set(CURLOPT_CUSTOMREQUEST, "NOOP"),
      handle.set(CURLOPT_NOBODY, 1),
      handle.set(CURLOPT_WRITEFUNCTION, callback: dropReply, CURLOPT_WRITEDATA, collector),
    ]
    if !user.isEmpty { codes += [handle.set(CURLOPT_USERNAME, user), handle.set(CURLOPT_PASSWORD, password)] }
    guard codes.allSatisfy({ $0 == CURLE_OK }) else { throw Self.notTaken(CURLE_FAILED_INIT) }
    let code = withExtendedLifetime(collector) { handle.perform() }
    guard code != CURLE_OK else { return }
    let reply = handle.responseCode
    throw SMTPFailure(
      fault: CurlFault(code), replyCode: (400...599).contains(reply) ? reply : nil, mayHaveBeenTaken: false)
  }

  private static func encryption(isPlain: Bool) -> Int {
    Int(isPlain ? CURLUSESSL_NONE.rawValue : CURLUSESSL_ALL.rawValue)
  }

  private static func notTaken(_ code: CURLcode) -> SMTPFailure {
    SMTPFailure(fault: CurlFault(code), replyCode: nil, mayHaveBeenTaken: false)
  }
}

/// Replies would be written to standard output, which is the answer of a CGI program.
private func dropReply(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  size * count
}
