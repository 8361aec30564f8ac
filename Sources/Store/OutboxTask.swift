import Core

/// Something to be done outside of the store, written in the same step as its cause and done afterwards.
public struct OutboxTask: Hashable, Sendable {
  public let id: TaskID
  public let kind: Kind
  public let event: EventID
  public let order: OrderID
  /// How often it was tried before.
  public let attempts: Int
  public let dueAt: Instant
  /// The request that caused it, as logs know it; empty where none did, or it had no name.
  public let requestID: String

  public init(
    id: TaskID, kind: Kind, event: EventID, order: OrderID, attempts: Int = 0, dueAt: Instant, requestID: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.event = event
    self.order = order
    self.attempts = attempts
    self.dueAt = dueAt
    self.requestID = requestID
  }

  public enum Kind: Hashable, Sendable {
    /// Sends the tickets to the buyer.
    case mailTickets
    /// Tells the buyer that a payment goes back, and why.
    case mailRefund(Payment, RefundReason)
    /// Tells the buyer something about tickets that are there already.
    case mailNotice(MailNotice)
    /// Gives a payment back at the provider.
    case refund(Payment)

    public var isMail: Bool {
      switch self {
      case .mailTickets, .mailRefund, .mailNotice: true
      case .refund: false
      }
    }
  }
}
