import Core

/// A payment whose refunds the provider is to be asked for, since it told of one.
public struct RefundNewsTask: Hashable, Sendable {
  public let payment: String
  public let order: OrderID
  public let event: EventID
  public let dueAt: Instant
  /// How often it was tried before.
  public let attempts: Int
  /// How often it was noted.
  public let notes: Int

  public init(payment: String, order: OrderID, event: EventID, dueAt: Instant, attempts: Int, notes: Int) {
    self.payment = payment
    self.order = order
    self.event = event
    self.dueAt = dueAt
    self.attempts = attempts
    self.notes = notes
  }
}
