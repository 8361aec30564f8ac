import Testing

@testable import Core

@Suite("money")
struct MoneyTests {
  @Test(
    "a price is read with exactly the currency's decimals",
    arguments: [
      ("24.00", "EUR", 2400), ("0.00", "EUR", 0), ("7.500", "KWD", 7500), ("3200", "JPY", 3200), ("0.05", "EGP", 5),
    ])
  func reads(_ text: String, _ code: String, _ minor: Int64) throws {
    let currency = try #require(CurrencyCode(code))
    let money = try #require(Money(majorUnits: text, currency: currency))
    #expect(money.minorUnits == minor)
    #expect(money.majorUnitsText == text)
  }

  @Test(
    "anything else is refused",
    arguments: [
      ("24", "EUR"), ("24.0", "EUR"), ("24.000", "EUR"), ("-1.00", "EUR"), ("+1.00", "EUR"), ("1,00", "EUR"),
      ("1 000.00", "EUR"), ("1.000.00", "EUR"), (".50", "EUR"), ("00.50", "EUR"), ("7.50", "KWD"), ("3200.00", "JPY"),
      ("", "JPY"), ("٢٤.٠٠", "EUR"), ("9999999999999.00", "EUR"), ("1e3.00", "EUR"),
    ])
  func refuses(_ text: String, _ code: String) throws {
    let currency = try #require(CurrencyCode(code))
    #expect(Money(majorUnits: text, currency: currency) == nil)
  }

  @Test("only ISO 4217's codes are currencies", arguments: ["EURO", "eur", "", "XYZ", "EU R"])
  func refusesCodes(_ code: String) { #expect(CurrencyCode(code) == nil) }

  @Test("sums and products stop at the edge of 64 bits and at another currency")
  func edges() throws {
    let euro = try #require(CurrencyCode("EUR"))
    let yen = try #require(CurrencyCode("JPY"))
    let most = Money(minorUnits: .max, currency: euro)
    #expect(most.times(2) == nil)
    #expect(most.adding(Money(minorUnits: 1, currency: euro)) == nil)
    #expect(Money(minorUnits: 1, currency: euro).adding(Money(minorUnits: 1, currency: yen)) == nil)
    #expect(Money(minorUnits: 250, currency: euro).times(3)?.minorUnits == 750)
  }
}
