/// Something was given back of a payment. What exactly, the provider's list of refunds says.
public struct RefundNotice: Hashable, Sendable {
  public let payment: PaymentID
  /// What the payment was made with; nil where the provider did not tell it along.
  public let orderID: String?

  public init(payment: PaymentID, orderID: String?) {
    self.payment = payment
    self.orderID = orderID
  }
}
