import Core
import Store

/// Records for tests. Ids are made from small numbers, so that a failure names them.
enum Samples {
  static let now = Instant(seconds: 1_800_000_000)
  static let event = EventID("night-concert")!
  static let otherEvent = EventID("morning-walk")!
  static let standing = TicketTypeID("standing")!
  static let seated = TicketTypeID("seated")!
  static let euro = CurrencyCode("EUR")!
  static let gate = GateName("باب النيل")!
  static let buyer = Buyer(name: PersonName("نور Nour O’Neill")!, email: EmailAddress("nour@mail.example")!)

  static func orderID(_ number: UInt8) -> OrderID { OrderID(bytes: [0, 0, 0, 0, 0, 0, 0, 0, 1, number])! }

  static func ticketID(_ number: UInt8) -> TicketID { TicketID(bytes: [0, 0, 0, 0, 0, 0, 0, 0, 2, number])! }

  static func key(_ number: Int) -> IdempotencyKey { IdempotencyKey("test-key-for-order-\(number)")! }

  static let lines = [
    OrderLine(ticketType: standing, quantity: 2, unitPrice: Money(minorUnits: 2400, currency: euro)),
    OrderLine(ticketType: seated, quantity: 1, unitPrice: Money(minorUnits: 3600, currency: euro)),
  ]

  static func order(
    _ number: UInt8, event: EventID = event, state: OrderState = .held, holdExpiresAt: Instant = now,
    createdAt: Instant = now
  ) -> Order {
    Order(
      id: orderID(number), ticketSeed: TicketSeed(bytes: Array(repeating: number, count: 10))!, event: event,
      locale: .arabic, buyer: buyer, lines: lines,
      total: Money(minorUnits: 8400, currency: euro), createdAt: createdAt, holdExpiresAt: holdExpiresAt, state: state)
  }

  static func ticket(_ number: UInt8, of order: Order) -> Ticket {
    Ticket(
      id: ticketID(number), order: order.id, event: order.event, ticketType: standing, number: Int(number))
  }

  static func payment(_ id: String, of order: Order) -> Payment {
    Payment(id: id, order: order.id, amount: order.total)
  }
}
