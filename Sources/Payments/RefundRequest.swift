import Core

/// Money to give back for an order.
public struct RefundRequest: Hashable, Sendable {
  public let payment: PaymentID
  /// nil: all that has not been given back before.
  public let amount: Money?
  public let orderID: String

  public init(payment: PaymentID, amount: Money?, orderID: String) {
    self.payment = payment
    self.amount = amount
    self.orderID = orderID
  }

  /// `refund-<payment>`: a payment is refunded once.
  public var idempotencyKey: String { "refund-\(payment)" }
}
