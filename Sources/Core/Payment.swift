/// Money that a payment provider says it took.
public struct Payment: Hashable, Sendable {
  /// The provider's name for the money (Stripe: the PaymentIntent): what a refund refers to.
  public let id: String
  public let order: OrderID
  public let amount: Money

  public init(id: String, order: OrderID, amount: Money) {
    self.id = id
    self.order = order
    self.amount = amount
  }
}
