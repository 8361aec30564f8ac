import Core
import Sales
import Store
import StoreSQLite
import TestSupport

/// A shop with one event on a real database, for tests.
struct Shop {
  static let now = Instant(seconds: 1_800_000_000)
  static let euro = CurrencyCode("EUR")!
  static let standing = TicketTypeID("standing")!
  static let eventID = EventID("concert")!
  static let gate = GateName("North gate")!

  private let folder: TemporaryFolder
  let store: SQLiteStore
  var path: String { folder.path + "/shop.sqlite" }
  var office: BoxOffice { BoxOffice(store: store) }

  init() throws {
    folder = try TemporaryFolder()
    store = try SQLiteStore(path: folder.path + "/shop.sqlite")
  }

  static func event(
    quota: Int, price: Int64 = 2400, status: EventFacts.Status = .scheduled, perPersonMax: Int? = nil
  ) -> EventFacts {
    let type = TicketType(
      id: standing, price: Money(minorUnits: price, currency: euro), quota: quota, perOrderMax: 8,
      sales: SalesWindow(opensAt: nil, closesAt: now.adding(seconds: 10_000)))
    return EventFacts(
      id: eventID, status: status, startsAt: now.adding(seconds: 10_000), endsAt: now.adding(seconds: 20_000),
      currency: euro, ticketTypes: [type], perPersonMax: perPersonMax)
  }

  static func orderID(_ number: Int) -> OrderID {
    OrderID(bytes: Array(repeating: 0, count: 8) + [UInt8(number / 256), UInt8(number % 256)])!
  }

  /// - Parameter buyer: whose address it is; nil: one for each order.
  static func wish(
    _ number: Int, quantity: Int = 1, event: EventFacts, fingerprint: String = "same", buyer: Int? = nil
  ) -> OrderWish {
    OrderWish(
      key: IdempotencyKey("key-of-buyer-number-\(number)")!, id: orderID(number),
      ticketSeed: TicketSeed(bytes: orderID(number).bytes)!, event: event, locale: .arabic,
      buyer: Buyer(name: PersonName("Buyer \(number)")!, email: EmailAddress("buyer\(buyer ?? number)@mail.example")!),
      cart: [CartLine(ticketType: standing, quantity: quantity)], fingerprint: fingerprint, now: now)
  }

  /// Places an order that must be taken.
  func order(_ number: Int, quantity: Int = 1, event: EventFacts, buyer: Int? = nil) throws -> Order {
    let wish = Self.wish(number, quantity: quantity, event: event, buyer: buyer)
    guard case .placed(let order) = try office.place(wish) else { throw ShopError.refused }
    return order
  }

  /// The provider has the refund that was decided on in place of tickets.
  func sent(_ payment: Payment) throws {
    try office.refundTaken(
      RefundKey(wholePayment: payment.id)!, of: payment.order, providerID: "re_\(payment.id)", state: .sent,
      now: Self.now)
  }

  var count: StockCount { get throws { try store.stock(of: Self.eventID)[Self.standing] } }

  enum ShopError: Error { case refused }
}
