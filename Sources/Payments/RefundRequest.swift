import Core

/// Money to give back for an order.
public struct RefundRequest: Hashable, Sendable {
  /// Our own name of the refund: asked for again under it, the money goes back once.
  public let key: RefundKey
  public let payment: PaymentID
  /// At most what is left of the payment.
  public let amount: Money
  public let orderID: String

  public init(key: RefundKey, payment: PaymentID, amount: Money, orderID: String) {
    self.key = key
    self.payment = payment
    self.amount = amount
    self.orderID = orderID
  }

  /// `refund-<key>`.
  public var idempotencyKey: String { "refund-\(key)" }
}
