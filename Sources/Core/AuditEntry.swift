/// One line of the log of who did what: written together with what was done, and never changed.
///
/// It names orders, payments and amounts, and no buyer; the place is a network, not a machine.
public struct AuditEntry: Hashable, Sendable {
  public let at: Instant
  public let source: AuditSource
  public let action: AuditAction
  public let event: EventID?
  public let order: OrderID?
  /// What else it concerns, by its name: a payment, a refund, a dispute, a ticket; empty where nothing.
  public let subject: String
  public let amount: Money?

  public init(
    at: Instant, source: AuditSource, action: AuditAction, event: EventID? = nil, order: OrderID? = nil,
    subject: String = "", amount: Money? = nil
  ) {
    self.at = at
    self.source = source
    self.action = action
    self.event = event
    self.order = order
    self.subject = subject
    self.amount = amount
  }
}
