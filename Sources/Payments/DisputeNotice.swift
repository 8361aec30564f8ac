import Core

/// A buyer's bank wants a payment back, or has decided.
public struct DisputeNotice: Hashable, Sendable {
  public let id: String
  public let payment: PaymentID
  public let amount: Money
  /// The provider's word, of letters, digits and underscores, at most 64 of them.
  public let reason: String
  public let state: Dispute.State

  public init(id: String, payment: PaymentID, amount: Money, reason: String, state: Dispute.State) {
    self.id = id
    self.payment = payment
    self.amount = amount
    self.reason = reason
    self.state = state
  }
}
