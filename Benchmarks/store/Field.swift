import Core
import Tickets

/// The event that is sold and admitted to.
enum Field {
  static let now = Instant(seconds: 1_800_000_000)
  static let event = EventID("arena")!
  static let type = TicketTypeID("place")!
  static let euro = CurrencyCode("EUR")!
  static let gate = GateName("North")!

  static let facts = EventFacts(
    id: event, status: .scheduled, startsAt: now.adding(seconds: 10_000), endsAt: now.adding(seconds: 20_000),
    currency: euro,
    ticketTypes: [
      TicketType(
        id: type, price: Money(minorUnits: 2400, currency: euro), quota: 100_000_000, perOrderMax: 10,
        sales: SalesWindow(opensAt: nil, closesAt: now.adding(seconds: 10_000)))
    ])

  static func orderID(_ number: Int) -> OrderID { OrderID(bytes: bytes(number))! }

  static func seed(_ number: Int) -> TicketSeed { TicketSeed(bytes: bytes(number))! }

  /// Spread over the whole tree, as random ids are.
  private static func bytes(_ number: Int) -> [UInt8] {
    var mixed = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    return (0..<8).map { UInt8(truncatingIfNeeded: mixed >> (UInt64($0) * 8)) }
      + [UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number)]
  }
}
