import Core

/// Money given back, or on its way.
public struct Refund: Hashable, Sendable {
  public let id: RefundID
  public let payment: PaymentID?
  /// nil where the currency is one Bilten cannot sell in.
  public let amount: Money?
  public let status: Status

  public init(id: RefundID, payment: PaymentID?, amount: Money?, status: Status) {
    self.id = id
    self.payment = payment
    self.amount = amount
    self.status = status
  }

  /// The words are Stripe's.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case pending
    case requiresAction = "requires_action"
    case succeeded
    case failed
    case canceled
  }
}
