import Core
import Curl
import Foundation
import Payments
import PaymentsStripe
import TestSupport
import Testing

/// The Stripe of `Tests/Peers`, running, and its buttons.
struct StripePeer {
  let process: ChildProcess
  let base: String

  init() throws {
    process = try ChildProcess.start(TestPaths.python, [TestPaths.peer("stripe_peer.py"), "0"])
    base = "http://127.0.0.1:\(try process.port)"
  }

  func provider(pace: StripePace = .quick) throws -> StripeProvider {
    try StripeProvider(secretKey: try StripeSecretKey("sk_test_bilten"), apiBase: base, pace: pace)
  }

  func pay(_ id: PaymentSessionID, _ body: String = "{}") throws -> HTTPReply { try press("pay/\(id)", body) }

  func expire(_ id: PaymentSessionID) throws { #expect(try press("expire/\(id)", "{}").status == 200) }

  func setFaults(_ body: String) throws { #expect(try press("faults", body).status == 200) }

  func press(_ path: String, _ body: String) throws -> HTTPReply {
    try HTTPClient().send(HTTPRequest(.post, "\(base)/_test/\(path)", body: Array(body.utf8)))
  }

  /// Every POST that came to the API, in order.
  func requests() throws -> [SeenRequest] {
    let reply = try HTTPClient().send(HTTPRequest(.get, "\(base)/_test/requests"))
    return try JSONDecoder().decode([SeenRequest].self, from: Data(reply.body))
  }

  struct SeenRequest: Decodable {
    let path: String
    let key: String?
    let version: String?
    /// Names and values as the server decoded them.
    let form: [[String]]

    subscript(name: String) -> String? { form.first { $0[0] == name }?[1] }
  }

  static func refund(of payment: PaymentID, cents: Int64, number: Int = 1) throws -> RefundRequest {
    RefundRequest(
      key: try #require(RefundKey("ord1-\(number)")), payment: payment,
      amount: Money(minorUnits: cents, currency: try #require(CurrencyCode("EUR"))), orderID: "ord1")
  }

  /// An order of two lines over 63.00 EUR in German, which expires in an hour.
  static func request(
    order: String = "ord1", attempt: Int = 1, locale: LocaleTag = .german, currency: String = "EUR",
    prices: [Int64] = [2400, 1500], aheadSeconds: Int64 = 3600
  ) throws -> PaymentSessionRequest {
    let currency = try #require(CurrencyCode(currency))
    return PaymentSessionRequest(
      orderID: order, eventID: "courtyard-jazz", attempt: attempt,
      lines: prices.enumerated().map { index, price in
        .init(
          name: index == 0 ? "Jazz & Brot = 100 % „Hof“ +1" : "أوتار",
          unitAmount: Money(minorUnits: price, currency: currency),
          quantity: index == 0 ? 2 : 1)
      },
      currency: currency, customerEmail: try #require(EmailAddress("mia+tickets@example.org")), locale: locale,
      successURL: "https://bilten.example/v1/orders/\(order)?k=a%20b&done=1", cancelURL: "https://bilten.example/de/",
      expiresAt: Instant(seconds: Int64(Date().timeIntervalSince1970) + aheadSeconds))
  }
}

extension StripePace {
  /// Three tries without long waits.
  static let quick = StripePace(
    connectMilliseconds: 2000, tryMilliseconds: 5000, totalMilliseconds: 20_000, pausesMilliseconds: [20, 40])
  static let once = StripePace(
    connectMilliseconds: 2000, tryMilliseconds: 5000, totalMilliseconds: 20_000, pausesMilliseconds: [])
}
