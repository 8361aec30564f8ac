/// A buyer's order for tickets of one event.
public struct Order: Hashable, Sendable {
  public let id: OrderID
  public let ticketSeed: TicketSeed
  public let event: EventID
  /// The language in which the buyer reads pages and mails.
  public let locale: LocaleTag
  public let buyer: Buyer
  /// At least one; ticket types are unique.
  public let lines: [OrderLine]
  public let fees: [OrderFee]
  /// Of lines and fees, taxes with them.
  public let total: Money
  public let createdAt: Instant
  /// Until when the buyer is told the places are held. They are released only once the payment can't succeed any more.
  public let holdExpiresAt: Instant
  public var state: OrderState
  /// The provider's name for the payment in progress, nil before one was started and for free orders.
  public var paymentSession: String?
  /// Where the buyer pays, while the order is held.
  public var paymentURL: String?

  public init(
    id: OrderID, ticketSeed: TicketSeed, event: EventID, locale: LocaleTag, buyer: Buyer, lines: [OrderLine],
    fees: [OrderFee] = [], total: Money, createdAt: Instant, holdExpiresAt: Instant, state: OrderState,
    paymentSession: String? = nil, paymentURL: String? = nil
  ) {
    self.id = id
    self.ticketSeed = ticketSeed
    self.event = event
    self.locale = locale
    self.buyer = buyer
    self.lines = lines
    self.fees = fees
    self.total = total
    self.createdAt = createdAt
    self.holdExpiresAt = holdExpiresAt
    self.state = state
    self.paymentSession = paymentSession
    self.paymentURL = paymentURL
  }

  public var ticketCount: Int { lines.reduce(0) { $0 + $1.quantity } }
}
