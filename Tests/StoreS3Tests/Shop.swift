import Core
import Sales
import Store

/// A shop with one event, for tests.
enum Shop {
  static let now = Instant(seconds: 1_800_000_000)
  static let euro = CurrencyCode("EUR")!
  static let standing = TicketTypeID("standing")!
  static let eventID = EventID("concert")!
  static let gate = GateName("North gate")!

  static func event(quota: Int, price: Int64 = 2400) -> EventFacts {
    let type = TicketType(
      id: standing, price: Money(minorUnits: price, currency: euro), quota: quota, perOrderMax: 8,
      sales: SalesWindow(opensAt: nil, closesAt: now.adding(seconds: 10_000)))
    return EventFacts(
      id: eventID, status: .scheduled, startsAt: now.adding(seconds: 10_000), endsAt: now.adding(seconds: 20_000),
      currency: euro, ticketTypes: [type])
  }

  static func orderID(_ number: Int) -> OrderID {
    OrderID(bytes: [0, 0, 0, 0, 0, 0] + (0..<4).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) })!
  }

  /// - Parameters:
  ///   - number: whose wish it is: the same one has the same key.
  ///   - id: of the order that it may become.
  static func wish(_ number: Int, id: Int, quantity: Int = 1, event: EventFacts) -> OrderWish {
    OrderWish(
      key: IdempotencyKey("key-of-buyer-number-\(number)")!, id: orderID(id),
      ticketSeed: TicketSeed(bytes: orderID(id).bytes)!, event: event, locale: .arabic,
      buyer: Buyer(name: PersonName("Buyer \(number)")!, email: EmailAddress("buyer\(number)@mail.example")!),
      cart: [CartLine(ticketType: standing, quantity: quantity)], fingerprint: "of \(number)", now: now)
  }
}
