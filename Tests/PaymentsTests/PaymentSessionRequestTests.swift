import Core
import Payments
import Testing

@Suite("A request for a payment session")
struct PaymentSessionRequestTests {
  static let euro = CurrencyCode("EUR")!

  static func request(_ lines: [(Int64, Int)], currency: CurrencyCode = euro) -> PaymentSessionRequest {
    PaymentSessionRequest(
      orderID: "ord1", eventID: "jazz", attempt: 2,
      lines: lines.map {
        .init(name: "Standard", unitAmount: Money(minorUnits: $0.0, currency: currency), quantity: $0.1)
      },
      currency: euro, customerEmail: EmailAddress("mia@example.org")!, locale: .german,
      successURL: "https://x.example/s",
      cancelURL: "https://x.example/c", expiresAt: Instant(seconds: 0))
  }

  @Test("the total is the sum of the lines")
  func sums() {
    #expect(Self.request([(2400, 2), (0, 1), (150, 3)]).total == Money(minorUnits: 5250, currency: Self.euro))
    #expect(Self.request([]).total == Money(minorUnits: 0, currency: Self.euro))
  }

  @Test("lines that cannot be summed have no total")
  func refusesLines() throws {
    #expect(Self.request([(100, 0)]).total == nil)
    #expect(Self.request([(-100, 1)]).total == nil)
    #expect(Self.request([(.max, 2)]).total == nil)
    #expect(Self.request([(.max, 1), (1, 1)]).total == nil)
    #expect(Self.request([(100, 1)], currency: try #require(CurrencyCode("CHF"))).total == nil)
  }

  @Test("the idempotency keys name the order and its attempt, and the payment")
  func namesKeys() throws {
    #expect(Self.request([(1, 1)]).idempotencyKey == "order-ord1-2")
    let payment = try #require(PaymentID("pi_1"))
    let key = try #require(RefundKey(wholePayment: "pi_1"))
    let amount = Money(minorUnits: 100, currency: try #require(CurrencyCode("EUR")))
    let refund = RefundRequest(key: key, payment: payment, amount: amount, orderID: "ord1")
    #expect(refund.idempotencyKey == "refund-pi_1")
  }

  @Test("identifiers are what can stand in a path", arguments: ["", "a/b", "a b", "a?b", "..", "é", "a\n"])
  func refusesIdentifiers(_ text: String) { #expect(PaymentSessionID(text) == nil) }
}
