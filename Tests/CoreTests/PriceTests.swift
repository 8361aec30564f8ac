import Testing

@testable import Core

@Suite("prices, taxes and fees")
struct PriceTests {
  static func rate(_ percent: String, _ isInclusive: Bool) throws -> TaxRate {
    TaxRate(percentage: try #require(Percentage(percent)), isInclusive: isInclusive)
  }

  @Test(
    "percentages are plain digits",
    arguments: [("19", 190_000), ("5.5", 55000), ("8.875", 88750), ("0", 0), ("100", 1_000_000), ("0.0001", 1)])
  func percentages(_ text: String, _ millionths: Int64) throws {
    let percentage = try #require(Percentage(text))
    #expect(percentage.millionths == millionths)
    #expect(percentage.description == text)
  }

  @Test("what is no percentage is refused", arguments: ["", "19%", "-1", "1,5", "100.1", "1.", ".5", "1.23456", "1e2"])
  func noPercentages(_ text: String) { #expect(Percentage(text) == nil) }

  @Test(
    "half a minor unit is rounded up, once for a line",
    arguments: [
      ("19", 50, 10, 8), ("19", 2400, 456, 383), ("10", 5, 1, 0), ("10", 4, 0, 0), ("8.875", 9999, 887, 815),
      ("100", 7, 7, 4), ("0", 7, 0, 0),
    ])
  func rounding(_ percent: String, _ amount: Int64, _ onTop: Int64, _ within: Int64) throws {
    let percentage = try #require(Percentage(percent))
    #expect(percentage.of(Market.money(amount)).minorUnits == onTop)
    #expect(percentage.within(Market.money(amount)).minorUnits == within)
  }

  @Test("what goes on or off a price can be charged: no thousandths of a dinar")
  func chargeable() throws {
    let dinar = try #require(CurrencyCode("KWD"))
    let tenth = try #require(Percentage("10"))
    #expect(tenth.of(Market.money(6250, dinar)).minorUnits == 630)
    #expect(tenth.of(Market.money(6240, dinar)).minorUnits == 620)
    #expect(tenth.within(Market.money(11_000, dinar)).minorUnits == 1000)
    #expect(try #require(Percentage("5")).within(Market.money(6250, dinar)).minorUnits == 298)
  }

  @Test("the largest amounts do not overflow")
  func large() throws {
    let all = try #require(Percentage("100"))
    #expect(all.of(Market.money(.max)).minorUnits == .max)
    #expect(all.within(Market.money(.max)).minorUnits == .max / 2 + 1)
    let type = TicketType(
      id: Market.standing, price: Market.money(.max), quota: 1, perOrderMax: 2, sales: Market.window)
    #expect(OrderLine(type, quantity: 2) == nil)
  }

  @Test("net and tax are gross, and gross sums to the total, for every rate and price", arguments: [true, false])
  func sums(_ isInclusive: Bool) throws {
    for percent in ["0", "2.1", "5.5", "7", "8.875", "19", "20", "27"] {
      for price in Int64(0)...420 {
        let event = Market.event(
          fees: [
            Fee(
              id: try #require(FeeID("booking")), basis: .ticket, amount: Market.money(35),
              percentage: Percentage("2.5"), tax: try Self.rate(percent, isInclusive))
          ], tax: try Self.rate(percent, isInclusive))
        let cart = Market.cart(3) + Market.cart(2, Market.open, price: price + 200)
        let quote = try Market.quote(cart, event)
        var sum: Int64 = 0
        for line in quote.lines {
          let (net, tax, gross) = (line.net, line.tax, line.gross)
          #expect((net?.minorUnits ?? 0) + (tax?.amount.minorUnits ?? 0) == gross?.minorUnits)
          #expect(isInclusive ? gross == line.price : net == line.price)
          sum += gross?.minorUnits ?? 0
        }
        for fee in quote.fees { sum += fee.gross?.minorUnits ?? 0 }
        #expect(quote.total.minorUnits == sum)
        // As the payment page lists it: prices and fees, and the taxes on top in one sum.
        let listed =
          quote.lines.reduce(0) { $0 + $1.unitPrice.minorUnits * Int64($1.quantity) }
          + quote.fees.reduce(0) { $0 + $1.amount.minorUnits }
          + TaxSum.all(quote.lines, quote.fees).filter { !$0.rate.isInclusive }.reduce(0) { $0 + $1.amount.minorUnits }
        #expect(quote.total.minorUnits == listed)
      }
    }
  }

  @Test("fees are charged for what costs something, and a free order has none")
  func fees() throws {
    let fees = [
      Fee(id: try #require(FeeID("a")), basis: .ticket, amount: Market.money(100), percentage: nil),
      Fee(id: try #require(FeeID("b")), basis: .order, amount: nil, percentage: Percentage("2.5")),
    ]
    let event = Market.event(fees: fees)
    let quote = try Market.quote(Market.cart(3) + Market.cart(2, Market.guest), event)
    #expect(quote.fees.map(\.amount.minorUnits) == [300, 180])
    #expect(quote.total.minorUnits == 7680)
    #expect(try Market.quote(Market.cart(2, Market.guest), event).total.isFree)
  }

  @Test("a buyer chooses a price within its range, and only where there is one")
  func chosen() throws {
    let event = Market.event()
    func total(_ price: Int64?, _ type: TicketTypeID = Market.open) throws -> Int64 {
      try Market.quote(Market.cart(2, type, price: price), event).total.minorUnits
    }
    #expect(try total(nil) == 2000, "the suggested one")
    #expect(try total(200) == 400)
    #expect(try total(5000) == 10_000)
    #expect(throws: SaleRefusal.priceTooLow(Market.open, min: Market.money(200))) { try total(199) }
    #expect(throws: SaleRefusal.priceTooHigh(Market.open, max: Market.money(5000))) { try total(5001) }
    #expect(try total(1, Market.standing) == 4800, "a fixed price is not the buyer's")
  }

  @Test(
    "amounts are read as people write them",
    arguments: [
      ("12", "EUR", 1200), ("12.5", "EUR", 1250), ("12,50", "EUR", 1250), (" 0,05 ", "EUR", 5), ("١٢٫٥٠", "EUR", 1250),
      ("۱۲", "EUR", 1200), ("1,250", "KWD", 1250), ("3200", "JPY", 3200),
    ])
  func written(_ text: String, _ currency: String, _ minorUnits: Int64) throws {
    let code = try #require(CurrencyCode(currency))
    #expect(Money(written: text, currency: code)?.minorUnits == minorUnits)
  }

  @Test(
    "what could be read in two ways is no amount",
    arguments: ["", "1,250", "1.000,00", "-5", "+5", "12 EUR", "1e3", ".5", "5.", "1234567890", "NaN", "٫٥"])
  func notWritten(_ text: String) { #expect(Money(written: text, currency: Market.euro) == nil) }
}
