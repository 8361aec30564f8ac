/// Why a message was not, or may not have been, handed over. Neither case nor text names the reader.
public enum MailError: Error, Hashable, CustomStringConvertible {
  /// Not handed over; trying again later may help.
  case temporary(MailFault)
  /// Not handed over, and never will be: the server declined this message for good.
  case permanent(MailFault)
  /// The message was sent in full, but the answer was lost.
  case unknownOutcome(MailFault)

  public var description: String {
    switch self {
    case .temporary(let fault): "the message was not sent, for now: \(fault)"
    case .permanent(let fault): "the message was refused for good: \(fault)"
    case .unknownOutcome(let fault): "the message may or may not have been sent: \(fault)"
    }
  }
}
