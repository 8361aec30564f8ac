import Core

/// What comparing our books with the provider's has found.
public struct Reconciliation: Sendable {
  public var sessionsSeen = 0
  public var refundsSeen = 0
  public var paymentsSeen = 0
  public var disputesSeen = 0
  public var findings: [Finding] = []

  public struct Finding: Hashable, Sendable {
    public let kind: Kind
    public let order: OrderID?
    public let payment: String
    /// The provider's name of the refund or the dispute; empty where it is about a payment.
    public let refund: String
    public let ours: Money?
    public let theirs: Money?
    /// The rules could decide it, and it is mended.
    public var isMended = false
  }

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A session was paid, and we have never heard of the payment. Mended: tickets, or the money back, as always.
    case paymentUnheard = "payment_unheard"
    /// We decided on a payment with another amount than the provider has.
    case paymentDiffers = "payment_differs"
    /// We decided on a payment that the provider does not have.
    case paymentMissing = "payment_missing"
    /// A paid session names an order that the store does not have.
    case orderMissing = "order_missing"
    /// Money went back, and we have never heard of it, or not how it ended. Mended by taking over the provider's list.
    case refundUnheard = "refund_unheard"
    /// We call a refund done that the provider does not have.
    case refundMissing = "refund_missing"
    /// A refund failed at the provider, and its money is still there.
    case refundFailed = "refund_failed"
    /// A bank wants money back, or has decided, and we have never heard of it. Mended by taking over what the provider has.
    case disputeUnheard = "dispute_unheard"
  }
}
