import Core

/// The one outcome of a payment.
public struct SettlementRecord: Hashable, Sendable {
  public let payment: Payment
  /// nil: tickets were issued.
  public let refundReason: RefundReason?
  public let at: Instant

  public init(payment: Payment, refundReason: RefundReason?, at: Instant) {
    self.payment = payment
    self.refundReason = refundReason
    self.at = at
  }
}
