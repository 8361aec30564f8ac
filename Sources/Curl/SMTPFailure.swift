/// Why a message was not, or may not have been, taken by the mail server. Holds no address and no text of the server's.
public struct SMTPFailure: Error, Hashable, CustomStringConvertible {
  public let fault: CurlFault
  /// The server's reply where that was what ended the session, 400 to 599.
  public let replyCode: Int?
  /// The message was sent to its end and no reply came: the server may have taken it.
  public let mayHaveBeenTaken: Bool

  public var description: String {
    let what = replyCode.map { "the mail server replied \($0)" } ?? fault.description
    return mayHaveBeenTaken ? "the message may have been taken, but \(what)" : "the message was not taken: \(what)"
  }
}
