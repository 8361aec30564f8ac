import Core
import Testing

@testable import Payments

@Suite("Stripe's amounts")
struct StripeAmountTests {
  @Test(
    "an amount is sent as Stripe counts it, and read back the same",
    arguments: [
      ("EUR", 2400, 2400), ("USD", 0, 0), ("JPY", 3200, 3200), ("KRW", 15_000, 15_000), ("KWD", 7500, 7500),
      ("TND", 10, 10), ("ISK", 5, 500), ("UGX", 5, 500), ("MGA", 500, 5), ("HUF", 1045, 1045),
    ] as [(String, Int64, Int64)])
  func converts(_ code: String, _ minorUnits: Int64, _ integer: Int64) throws {
    let money = Money(minorUnits: minorUnits, currency: try #require(CurrencyCode(code)))
    #expect(StripeAmount.integer(for: money) == integer)
    #expect(StripeAmount.money(integer, currency: code.lowercased()) == money)
  }

  @Test(
    "what Stripe cannot charge has no amount",
    arguments: [
      ("KWD", 7505), ("BHD", 1), ("MGA", 550), ("IQD", 1000), ("LYD", 1000), ("EUR", -1), ("ISK", Int64.max),
    ] as [(String, Int64)])
  func refuses(_ code: String, _ minorUnits: Int64) throws {
    let money = Money(minorUnits: minorUnits, currency: try #require(CurrencyCode(code)))
    #expect(StripeAmount.integer(for: money) == nil)
  }

  @Test("what Bilten cannot count has no amount either")
  func refusesForeignAmounts() {
    #expect(StripeAmount.money(100, currency: "xxx") == nil)
    #expect(StripeAmount.money(505, currency: "isk") == nil)
    #expect(StripeAmount.money(.max, currency: "mga") == nil)
  }
}
