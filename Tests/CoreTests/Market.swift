@testable import Core

/// An event that has everything a price can be made of, for tests.
enum Market {
  static let now = Instant(seconds: 1_800_000_000)
  static let euro = CurrencyCode("EUR")!
  static let standing = TicketTypeID("standing")!
  static let group = TicketTypeID("group")!
  static let open = TicketTypeID("pay-as-you-like")!
  static let backstage = TicketTypeID("backstage")!
  static let guest = TicketTypeID("guest")!
  static let early = PromoCodeName("EARLY")!
  static let friends = PromoCodeName("FRIENDS")!
  static let window = SalesWindow(opensAt: nil, closesAt: now.adding(seconds: 1000))

  static func money(_ minorUnits: Int64, _ currency: CurrencyCode = euro) -> Money {
    Money(minorUnits: minorUnits, currency: currency)
  }

  static func code(
    _ name: PromoCodeName = early, percent: String? = "10", types: [TicketTypeID]? = nil,
    unlocks: [TicketTypeID] = [], uses: Int? = nil, perPerson: Int? = nil, window: SalesWindow = window
  ) -> PromoCode {
    PromoCode(
      name: name, discount: percent.flatMap { Percentage($0) }.map { .percent($0) }, ticketTypes: types,
      unlocks: unlocks, usesMax: uses, usesPerPersonMax: perPerson, window: window)
  }

  static func event(
    codes: [PromoCode] = [], fees: [Fee] = [], tax: TaxRate? = nil, perOrder: Int? = nil, perPerson: Int? = nil
  ) -> EventFacts {
    func type(
      _ id: TicketTypeID, _ price: Int64, range: PriceRange? = nil, min: Int = 1, isHidden: Bool = false
    ) -> TicketType {
      TicketType(
        id: id, price: money(price), range: range, tax: tax, quota: 10, perOrderMin: min, perOrderMax: 6,
        sales: window, isHidden: isHidden)
    }
    return EventFacts(
      id: EventID("concert")!, status: .scheduled, startsAt: now.adding(seconds: 1000),
      endsAt: now.adding(seconds: 2000), currency: euro,
      ticketTypes: [
        type(standing, 2400), type(group, 1500, min: 4),
        type(open, 1000, range: PriceRange(min: money(200), max: money(5000))),
        type(backstage, 9900, isHidden: true), type(guest, 0),
      ], fees: fees, codes: codes, perOrderMax: perOrder, perPersonMax: perPerson)
  }

  static func cart(_ quantity: Int, _ type: TicketTypeID = standing, price: Int64? = nil) -> [CartLine] {
    [CartLine(ticketType: type, quantity: quantity, price: price.map { money($0) })]
  }

  static func quote(
    _ cart: [CartLine], code: PromoCodeName? = nil, _ event: EventFacts, stock: Stock = Stock(),
    person: PersonCount? = PersonCount.none, now: Instant = now
  ) throws(SaleRefusal) -> Quote {
    try Reservation.quote(for: cart, code: code, event: event, stock: stock, person: person, now: now)
  }
}
