import Core
import Store

/// All that is needed to place an order. Prices come with the event's facts, never from the buyer.
public struct OrderWish: Sendable {
  public let key: IdempotencyKey
  /// A fresh random id; it is used only where the key is new.
  public let id: OrderID
  /// As fresh and random as ``id``, and not made from it.
  public let ticketSeed: TicketSeed
  public let event: EventFacts
  public let locale: LocaleTag
  public let buyer: Buyer
  public let cart: [CartLine]
  /// Two requests with the same key must have the same one. See ``IdempotencyRecord/fingerprint``.
  public let fingerprint: String
  public let now: Instant

  public init(
    key: IdempotencyKey, id: OrderID, ticketSeed: TicketSeed, event: EventFacts, locale: LocaleTag, buyer: Buyer,
    cart: [CartLine],
    fingerprint: String, now: Instant
  ) {
    self.key = key
    self.id = id
    self.ticketSeed = ticketSeed
    self.event = event
    self.locale = locale
    self.buyer = buyer
    self.cart = cart
    self.fingerprint = fingerprint
    self.now = now
  }
}
