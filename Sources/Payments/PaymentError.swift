/// Why a payment provider did not answer as asked.
public enum PaymentError: Error, Hashable, CustomStringConvertible {
  /// No usable answer came: the call may or may not have been executed. Repeating it with the same arguments is safe.
  case unavailable
  /// The provider failed, and keeps that failure as its answer to this attempt: it gives nothing else for a day. What it may
  /// have made of the call has no address that anybody knows, so the next attempt is safe.
  case attemptSpent
  /// The provider declined the call and executed nothing. `code` is its own word (Stripe's `error.code`, else
  /// `error.type`, else `http_<status>`), reduced to letters, digits and underscores: for logs, not for buyers.
  case refused(code: String)
  /// The provider answered with something that is no answer to this call, so its outcome is unknown.
  case badReply

  public var description: String {
    switch self {
    case .unavailable: "the payment provider could not be reached or is out of order: try again later"
    case .attemptSpent: "the payment provider was out of order for this attempt: begin the next one"
    case .refused(let code): "the payment provider refused the call with the code \(code)"
    case .badReply: "the payment provider's answer could not be understood"
    }
  }
}
