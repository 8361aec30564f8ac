import Core

/// What is counted and noted of an event. An event of which nothing was ever asked has none.
public struct EventRecord: Hashable, Sendable {
  public let event: EventID
  /// With each kind of ticket and each promo code that was ever held, a count of zero included.
  public var stock: Stock
  /// When all of its buyers were reminded.
  public var remindedAt: Instant?
  /// When the last name was erased from its orders.
  public var erasedAt: Instant?

  public init(event: EventID, stock: Stock = Stock(), remindedAt: Instant? = nil, erasedAt: Instant? = nil) {
    self.event = event
    self.stock = stock
    self.remindedAt = remindedAt
    self.erasedAt = erasedAt
  }
}
