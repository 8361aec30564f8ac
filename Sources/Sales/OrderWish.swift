import Core
import Store

/// All that is needed to place an order. Prices come with the event's facts; a buyer chooses one only where they say so.
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
  /// The promo code that the buyer gave; nil: none.
  public let code: PromoCodeName?
  /// What the buyer answered, checked.
  public let answers: [Answer]
  /// Two requests with the same key must have the same one. See ``IdempotencyRecord/fingerprint``.
  public let fingerprint: String
  public let now: Instant

  public init(
    key: IdempotencyKey, id: OrderID, ticketSeed: TicketSeed, event: EventFacts, locale: LocaleTag, buyer: Buyer,
    cart: [CartLine], code: PromoCodeName? = nil, answers: [Answer] = [],
    fingerprint: String, now: Instant
  ) {
    self.key = key
    self.id = id
    self.ticketSeed = ticketSeed
    self.event = event
    self.locale = locale
    self.buyer = buyer
    self.cart = cart
    self.code = code
    self.answers = answers
    self.fingerprint = fingerprint
    self.now = now
  }
}
