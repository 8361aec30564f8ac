import Testing

@testable import Core

@Suite("promo codes")
struct PromoCodeTests {
  @Test("codes are compared without regard to case and spaces", arguments: ["early", " EARLY ", "eArLy", "ear ly"])
  func names(_ text: String) { #expect(PromoCodeName(text) == Market.early) }

  @Test("what is no code is refused", arguments: ["", "ab", "früh", "a_b_c", String(repeating: "a", count: 33), "١٢٣"])
  func noNames(_ text: String) { #expect(PromoCodeName(text) == nil) }

  @Test("a discount is taken off each ticket, and frozen with its code")
  func discount() throws {
    let event = Market.event(codes: [Market.code(percent: "12.5", types: [Market.standing])])
    let quote = try Market.quote(Market.cart(2) + Market.cart(4, Market.group), code: Market.early, event)
    #expect(quote.lines.map(\.unitPrice.minorUnits) == [2100, 1500])
    #expect(quote.lines.map(\.discount.minorUnits) == [300, 0])
    #expect(quote.lines.map(\.code) == [Market.early, nil])
  }

  @Test("an amount takes off no more than the price; all off is free")
  func amount() throws {
    let code = PromoCode(
      name: Market.early, discount: .amount(Market.money(2000)), ticketTypes: nil, unlocks: [], usesMax: nil,
      usesPerPersonMax: nil, window: Market.window)
    let event = Market.event(codes: [code])
    let quote = try Market.quote(Market.cart(1) + Market.cart(4, Market.group), code: Market.early, event)
    #expect(quote.lines.map(\.unitPrice.minorUnits) == [400, 0])
    let all = Market.event(codes: [Market.code(percent: "100")])
    #expect(try Market.quote(Market.cart(2), code: Market.early, all).total.isFree)
  }

  @Test("a hidden ticket is unknown without the code that opens it")
  func hidden() throws {
    let event = Market.event(codes: [
      Market.code(Market.friends, percent: nil, unlocks: [Market.backstage]), Market.code(),
    ])
    let cart = Market.cart(1, Market.backstage)
    #expect(throws: SaleRefusal.unknownTicketType) { try Market.quote(cart, event) }
    #expect(throws: SaleRefusal.unknownTicketType) { try Market.quote(cart, code: Market.early, event) }
    let quote = try Market.quote(cart, code: Market.friends, event)
    #expect(quote.lines.map(\.code) == [Market.friends])
    #expect(quote.total.minorUnits == 9900)
  }

  @Test(
    "unknown, not good yet, over and used up have one answer",
    arguments: [
      ("OTHER", 0, 0, nil), ("EARLY", -1, 0, nil), ("EARLY", 60, 0, nil), ("EARLY", 0, 5, nil),
      ("EARLY", 0, 0, 2),
    ] as [(String, Int64, Int, Int?)])
  func bad(_ name: String, _ seconds: Int64, _ used: Int, _ usedByPerson: Int?) {
    let window = SalesWindow(opensAt: Market.now, closesAt: Market.now.adding(seconds: 60))
    let event = Market.event(codes: [Market.code(uses: 5, perPerson: 2, window: window)])
    let person = PersonCount(tickets: usedByPerson ?? 0, byCode: [Market.early: usedByPerson ?? 0])
    #expect(throws: SaleRefusal.badCode) {
      try Market.quote(
        Market.cart(1), code: PromoCodeName(name), event,
        stock: Stock(codes: [Market.early: StockCount(sold: used, held: 0)]), person: person,
        now: Market.now.adding(seconds: seconds))
    }
  }

  @Test("uses are tickets: held and sold ones count, of all and of one person")
  func uses() throws {
    let event = Market.event(codes: [Market.code(types: [Market.standing], uses: 5, perPerson: 3)])
    func quote(_ count: Int, sold: Int, held: Int, person: Int) throws(SaleRefusal) -> Quote {
      try Market.quote(
        Market.cart(count) + Market.cart(4, Market.group), code: Market.early, event,
        stock: Stock(codes: [Market.early: StockCount(sold: sold, held: held)]),
        person: PersonCount(tickets: person, byCode: [Market.early: person]))
    }
    #expect(try quote(2, sold: 1, held: 2, person: 0).lines.count == 2)
    #expect(throws: SaleRefusal.codeOnlyLeft(left: 1)) { try quote(2, sold: 2, held: 2, person: 0) }
    #expect(throws: SaleRefusal.codeOnlyLeft(left: 1)) { try quote(2, sold: 0, held: 0, person: 2) }
    #expect(throws: SaleRefusal.codeChangesNothing) { try quote(0, sold: 0, held: 0, person: 0) }
  }

  @Test("the uses of a code move with the tickets")
  func moves() throws {
    let event = Market.event(codes: [Market.code(types: [Market.standing])])
    let lines = try Market.quote(Market.cart(2) + Market.cart(4, Market.group), code: Market.early, event).lines
    let held = Stock().applying(.hold, to: lines)
    #expect(held[Market.early] == StockCount(sold: 0, held: 2))
    #expect(held.applying(.sellHeld, to: lines)[Market.early] == StockCount(sold: 2, held: 0))
    #expect(held.applying(.release, to: lines)[Market.early] == .none)
    #expect(Stock().applying(.sell, to: lines)[Market.early] == StockCount(sold: 2, held: 0))
  }
}
