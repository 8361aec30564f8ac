import Testing

@testable import Core

@Suite("the rules of the sale")
struct RulesTests {
  static let now = Instant(seconds: 1_800_000_000)
  static let euro = CurrencyCode("EUR")!
  static let standing = TicketTypeID("standing")!
  static let late = TicketTypeID("late")!
  static let closed = TicketTypeID("closed")!

  static func event(quota: Int = 10, status: EventFacts.Status = .scheduled) -> EventFacts {
    func type(_ id: TicketTypeID, opens: Int64?, closes: Int64) -> TicketType {
      TicketType(
        id: id, price: Money(minorUnits: 2400, currency: euro), quota: quota, perOrderMax: 4,
        sales: SalesWindow(opensAt: opens.map { now.adding(seconds: $0) }, closesAt: now.adding(seconds: closes)))
    }
    return EventFacts(
      id: EventID("concert")!, status: status, startsAt: now.adding(seconds: 1000), endsAt: now.adding(seconds: 2000),
      currency: euro,
      ticketTypes: [
        type(standing, opens: nil, closes: 1000), type(late, opens: 60, closes: 1000),
        type(closed, opens: nil, closes: 0),
      ])
  }

  static func cart(_ quantity: Int, _ type: TicketTypeID = standing) -> [CartLine] {
    [CartLine(ticketType: type, quantity: quantity)]
  }

  @Test(
    "an order is refused with its reason",
    arguments: [
      (cart(1), event(status: .cancelled), Stock(), now, SaleRefusal.eventCancelled),
      (cart(1), event(), Stock(), now.adding(seconds: 2000), .eventPast),
      (cart(0), event(), Stock(), now, .emptyOrder),
      ([], event(), Stock(), now, .emptyOrder),
      (cart(1, TicketTypeID("vip")!), event(), Stock(), now, .unknownTicketType),
      (cart(-1), event(), Stock(), now, .badQuantity(standing)),
      (cart(1) + cart(1), event(), Stock(), now, .badQuantity(standing)),
      (cart(5), event(), Stock(), now, .tooMany(standing, max: 4)),
      (cart(.max), event(), Stock(), now, .tooMany(standing, max: 4)),
      (cart(1, late), event(), Stock(), now, .notOnSaleYet(late, opensAt: now.adding(seconds: 60))),
      (cart(1, closed), event(), Stock(), now, .salesClosed(closed)),
      (cart(1), event(), Stock([standing: StockCount(sold: 6, held: 4)]), now, .soldOut(standing)),
      (cart(1), event(quota: 0), Stock(), now, .soldOut(standing)),
      (cart(3), event(), Stock([standing: StockCount(sold: 6, held: 2)]), now, .onlyLeft(standing, left: 2)),
      (cart(1), event(quota: 3), Stock([standing: StockCount(sold: 9, held: 0)]), now, .soldOut(standing)),
    ])
  func refusals(_ cart: [CartLine], _ event: EventFacts, _ stock: Stock, _ now: Instant, _ refusal: SaleRefusal) {
    #expect(throws: refusal) { try Reservation.quote(for: cart, event: event, stock: stock, person: nil, now: now) }
  }

  @Test("the last places go, at the price of the content")
  func lastPlaces() throws {
    let stock = Stock([Self.standing: StockCount(sold: 5, held: 2)])
    let cart = Self.cart(3) + Self.cart(0, Self.late)
    let quote = try Reservation.quote(for: cart, event: Self.event(), stock: stock, person: nil, now: Self.now)
    #expect(
      quote.lines == [
        OrderLine(ticketType: Self.standing, quantity: 3, unitPrice: Money(minorUnits: 2400, currency: Self.euro))
      ])
    #expect(quote.total.minorUnits == 7200)
  }

  static func order(_ state: OrderState, quantity: Int = 2) -> Order {
    let price = Money(minorUnits: 2400, currency: euro)
    return Order(
      id: OrderID(bytes: Array(repeating: 7, count: 10))!,
      ticketSeed: TicketSeed(bytes: Array(repeating: 8, count: 10))!, event: EventID("concert")!, locale: .english,
      buyer: Buyer(name: PersonName("Ana")!, email: EmailAddress("ana@mail.example")!),
      lines: [OrderLine(ticketType: standing, quantity: quantity, unitPrice: price)],
      total: price.times(quantity)!, createdAt: now, holdExpiresAt: now, state: state)
  }

  @Test(
    "a payment ends as tickets or as a refund",
    arguments: [
      (order(.held), 4800, event(), 10, Settlement.issue(.sellHeld)),
      (order(.expired), 4800, event(), 8, .issue(.sell)),
      (order(.expired), 4800, event(), 9, .refund(.soldOut)),
      (order(.paid), 4800, event(), 2, .refund(.alreadyPaid)),
      (order(.refunding), 4800, event(), 2, .refund(.alreadyPaid)),
      (order(.refunded), 4800, event(), 2, .refund(.alreadyPaid)),
      (order(.refunding), 4799, event(), 2, .refund(.alreadyPaid)),
      (order(.paid), 4800, event(status: .cancelled), 2, .refund(.alreadyPaid)),
      (order(.held), 4799, event(), 2, .refund(.wrongAmount)),
      (order(.held), 4800, event(status: .cancelled), 2, .refund(.eventCancelled)),
    ])
  func settlements(_ order: Order, _ amount: Int64, _ event: EventFacts, _ sold: Int, _ expected: Settlement) {
    let payment = Payment(id: "pi", order: order.id, amount: Money(minorUnits: amount, currency: Self.euro))
    let stock = Stock([Self.standing: StockCount(sold: sold, held: 0)])
    #expect(Settlement.decide(payment, order: order, event: event, stock: stock) == expected)
  }

  @Test("a late payment for an event whose file is gone goes back, a payment in time is honoured")
  func withoutFacts() {
    let late = Self.order(.expired)
    let inTime = Self.order(.held)
    let payment = Payment(id: "pi", order: late.id, amount: late.total)
    #expect(Settlement.decide(payment, order: late, event: nil, stock: Stock()) == .refund(.soldOut))
    #expect(Settlement.decide(payment, order: inTime, event: nil, stock: Stock()) == .issue(.sellHeld))
  }

  @Test("a ticket is admitted once, and refused with its reason")
  func admission() throws {
    let gate = try #require(GateName("North"))
    let ticketID = try #require(TicketID(bytes: Array(repeating: 1, count: 10)))
    let event = try #require(EventID("concert"))
    var ticket = Ticket(id: ticketID, order: Self.order(.paid).id, event: event, ticketType: Self.standing, number: 0)
    func decide(
      _ ticket: Ticket?, expected: EventID? = nil, status: EventFacts.Status = .scheduled, earlier: CheckIn? = nil,
      shown: ShownTicket? = nil
    ) -> Admission {
      Admission.decide(
        ticket, shown: shown ?? .signed(ticketID, revision: 0), expected: expected, eventStatus: status,
        earlier: earlier, gate: gate,
        now: Self.now)
    }
    let earlier = CheckIn(ticket: ticketID, at: Self.now.adding(seconds: -60), gate: gate)
    #expect(decide(ticket) == .admitted(ticket, CheckIn(ticket: ticketID, at: Self.now, gate: gate)))
    #expect(decide(ticket, earlier: earlier) == .alreadyAdmitted(ticket, earlier))
    #expect(decide(ticket, expected: EventID("other")) == .refused(.wrongEvent))
    #expect(decide(ticket, status: .cancelled) == .refused(.eventCancelled))
    #expect(decide(nil) == .refused(.unknown))
    let newCode = try #require(TicketID(bytes: Array(repeating: 2, count: 10)))
    ticket.revision = 2
    ticket.shortCode = newCode
    let tries: [(ShownTicket, Bool)] = [
      (.signed(ticketID, revision: 1), false), (.signed(ticketID, revision: 2), true),
      (.signed(ticketID, revision: 3), true), (.signed(newCode, revision: 2), false), (.typed(ticketID), false),
      (.typed(newCode), true),
    ]
    for (shown, isGood) in tries {
      let verdict = decide(ticket, shown: shown)
      #expect(isGood ? verdict != .refused(.replaced) : verdict == .refused(.replaced), "\(shown)")
    }
    ticket.isValid = false
    #expect(decide(ticket, earlier: earlier) == .refused(.void))
  }
}
