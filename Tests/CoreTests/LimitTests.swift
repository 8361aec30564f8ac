import Testing

@testable import Core

@Suite("limits of orders and persons")
struct LimitTests {
  @Test("an order holds no less of a type than its minimum, and none is allowed")
  func minimum() throws {
    let event = Market.event()
    #expect(throws: SaleRefusal.tooFew(Market.group, min: 4)) { try Market.quote(Market.cart(3, Market.group), event) }
    #expect(try Market.quote(Market.cart(4, Market.group), event).lines.map(\.quantity) == [4])
    #expect(try Market.quote(Market.cart(1) + Market.cart(0, Market.group), event).lines.count == 1)
  }

  @Test("where fewer are left than the minimum, the type is sold out")
  func minimumAtTheEnd() {
    let stock = Stock([Market.group: StockCount(sold: 5, held: 2)])
    #expect(throws: SaleRefusal.soldOut(Market.group)) {
      try Market.quote(Market.cart(4, Market.group), Market.event(), stock: stock)
    }
  }

  @Test("an order's own limit counts all of its types")
  func order() throws {
    let event = Market.event(perOrder: 6)
    let cart = Market.cart(2) + Market.cart(4, Market.group)
    #expect(try Market.quote(cart, event).lines.count == 2)
    #expect(throws: SaleRefusal.tooManyInOrder(max: 6)) {
      try Market.quote(cart + Market.cart(1, Market.guest), event)
    }
  }

  @Test("a person's limit counts what the person has in other orders")
  func person() throws {
    let event = Market.event(perPerson: 5)
    let three = PersonCount(tickets: 3, byCode: [:])
    #expect(try Market.quote(Market.cart(2), event, person: three).total.minorUnits == 4800)
    #expect(throws: SaleRefusal.tooManyForPerson(max: 5)) { try Market.quote(Market.cart(3), event, person: three) }
    #expect(try Market.quote(Market.cart(3), event, person: nil).total.minorUnits == 7200, "nobody is known yet")
    #expect(throws: SaleRefusal.tooManyForPerson(max: 5)) { try Market.quote(Market.cart(6), event, person: nil) }
  }

  @Test(
    "one person is one person however the address is written",
    arguments: [
      ("ana@mail.example", "ana@mail.example"), ("Ana@Mail.Example", "ana@mail.example"),
      ("ana+jazz@mail.example", "ana@mail.example"), ("ANA+a+b@mail.example", "ana@mail.example"),
      ("+ana@mail.example", "+ana@mail.example"), ("a.na@mail.example", "a.na@mail.example"),
    ])
  func persons(_ address: String, _ key: String) throws {
    #expect(PersonKey(try #require(EmailAddress(address))).rawValue == key)
  }

  @Test("a payment behind its hold claims anew what its person and its code may have")
  func late() throws {
    let event = Market.event(codes: [Market.code(uses: 4, perPerson: 3)], perPerson: 5)
    let quote = try Market.quote(Market.cart(2), code: Market.early, event)
    func decide(_ event: EventFacts, _ tickets: Int, uses: Int, ofPerson: Int) -> Settlement {
      let order = Order(
        id: RulesTests.order(.expired).id, ticketSeed: RulesTests.order(.expired).ticketSeed, event: event.id,
        locale: .english, buyer: RulesTests.order(.expired).buyer, lines: quote.lines, total: quote.total,
        createdAt: Market.now, holdExpiresAt: Market.now, state: .expired)
      return Settlement.decide(
        Payment(id: "pi", order: order.id, amount: order.total), order: order, event: event,
        stock: Stock(codes: [Market.early: StockCount(sold: uses, held: 0)]),
        person: PersonCount(tickets: tickets, byCode: [Market.early: ofPerson]))
    }
    #expect(decide(event, 3, uses: 2, ofPerson: 1) == .issue(.sell))
    #expect(decide(event, 4, uses: 2, ofPerson: 1) == .refund(.soldOut))
    #expect(decide(event, 3, uses: 3, ofPerson: 1) == .refund(.soldOut))
    #expect(decide(event, 3, uses: 2, ofPerson: 2) == .refund(.soldOut))
    #expect(decide(Market.event(), 0, uses: 0, ofPerson: 0) == .refund(.soldOut), "the code is gone")
  }

  @Test("a sale begins at its first moment and is over at its last one")
  func edges() {
    let window = SalesWindow(opensAt: Market.now, closesAt: Market.now.adding(seconds: 60))
    let before = Instant(milliseconds: Market.now.milliseconds - 1)
    let last = Instant(milliseconds: window.closesAt.milliseconds - 1)
    #expect(window.phase(at: before) == .notYetOpen(opensAt: Market.now))
    #expect(window.isOpen(at: Market.now) && window.isOpen(at: last))
    #expect(window.phase(at: window.closesAt) == .closed)
  }
}
