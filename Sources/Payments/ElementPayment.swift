/// A payment on a page of ours, as its buyer's browser needs it.
public struct ElementPayment: Sendable, CustomStringConvertible, CustomReflectable {
  public let session: PaymentSession
  /// Lets whoever has it pay, and look at the payment: for the buyer's own page alone, and never kept (Stripe:
  /// `client_secret`).
  public let clientSecret: String
  /// The last try came to nothing: the card was declined, or its owner did not confirm.
  public let wasDeclined: Bool

  public init(session: PaymentSession, clientSecret: String, wasDeclined: Bool) {
    self.session = session
    self.clientSecret = clientSecret
    self.wasDeclined = wasDeclined
  }

  public var description: String { "\(session)" }
  /// Nothing: `dump` shows no stored property.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
