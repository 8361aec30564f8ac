import Core

/// A payment that was begun, and what became of it: a page of the provider's, or fields of the provider's on a page of ours
/// (``ElementName``).
public struct PaymentSession: Hashable, Sendable {
  public let id: PaymentSessionID
  /// Where the buyer pays, at the provider; nil once the session is over, and where the page is our own.
  public let url: String?
  public let status: Status
  /// The money is there, or there was none to pay. A ``Status/complete`` session may still be unpaid: bank debits
  /// settle, or fail, days later.
  public let paid: Bool
  /// nil where the provider named no amount, or a currency Bilten cannot sell in.
  public let amountTotal: Money?
  /// nil until the buyer has tried to pay.
  public let payment: PaymentID?
  /// What the session was created with; nil on sessions that are not Bilten's.
  public let orderID: String?
  public let eventID: String?
  /// nil: it does not end by itself.
  public let expiresAt: Instant?

  public init(
    id: PaymentSessionID, url: String?, status: Status, paid: Bool, amountTotal: Money?, payment: PaymentID?,
    orderID: String?, eventID: String?, expiresAt: Instant?
  ) {
    self.id = id
    self.url = url
    self.status = status
    self.paid = paid
    self.amountTotal = amountTotal
    self.payment = payment
    self.orderID = orderID
    self.eventID = eventID
    self.expiresAt = expiresAt
  }

  /// Money may still arrive: the page is open, or it was completed by a payment that has not settled. A settlement that
  /// failed is told by ``StripeEvent/Kind/sessionPaymentFailed(_:)`` alone.
  public var canStillBePaid: Bool { status == .open || (status == .complete && !paid) }

  /// The words are Stripe's.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case open
    case complete
    case expired
  }
}
