import Core
import Curl
import Payments
import TestSupport
import Testing

@testable import PaymentsStripe

@Suite("Payments on a page of ours, with Stripe played by a server of its own")
struct StripeElementTests {
  let peer: StripePeer
  let provider: StripeProvider

  init() throws {
    peer = try StripePeer()
    provider = try peer.provider()
  }

  @Test("a payment is begun once for an attempt, knows its order, and names its mode")
  func begins() throws {
    let request = try StripePeer.request()
    let session = try provider.createElementPayment(request)
    #expect(session.status == .open && !session.paid && session.canStillBePaid)
    #expect(session.orderID == "ord1" && session.eventID == "courtyard-jazz" && session.expiresAt == nil)
    #expect(session.amountTotal == Money(minorUnits: 6300, currency: request.currency))
    #expect(PaymentMode(session: session.id.rawValue) == .test)
    #expect(try provider.createElementPayment(request) == session)
    #expect(try provider.createElementPayment(try StripePeer.request(attempt: 2)).id != session.id)
    // The same order's page at Stripe is another call under another key.
    #expect(try provider.createSession(request).id != session.id)
    #expect(try provider.session(session.id) == session)
  }

  @Test("Stripe is told what it must know, and not the buyer's address")
  func sendsForm() throws {
    _ = try provider.createElementPayment(try StripePeer.request())
    let seen = try #require(try peer.requests().first)
    #expect(seen.path == "/v1/payment_intents" && seen.key == "element-ord1-1" && seen.version == "2025-03-31.basil")
    #expect(
      seen.form == [
        ["amount", "6300"], ["currency", "eur"], ["automatic_payment_methods[enabled]", "true"],
        ["description", "2 × Jazz & Brot = 100 % „Hof“ +1, 1 × أوتار"], ["metadata[order]", "ord1"],
        ["metadata[event]", "courtyard-jazz"], ["metadata[way]", "element"],
      ])
  }

  @Test("a declined card leaves the payment open, and the second try pays it")
  func takesSecondTry() throws {
    let session = try provider.createElementPayment(try StripePeer.request())
    let name = try #require(ElementName(session.id))
    #expect(try provider.elementPayment(session.id).wasDeclined == false)
    #expect(try press(name, #"{"card": "pm_card_chargeCustomerFail"}"#) == 402)
    let declined = try provider.elementPayment(session.id)
    #expect(declined.session.status == .open && declined.wasDeclined && !declined.clientSecret.isEmpty)
    #expect(!"\(declined)".contains(declined.clientSecret))
    #expect(try press(name, "{}") == 200)
    let paid = try provider.session(session.id)
    #expect(paid.paid && !paid.canStillBePaid && paid.payment == name.payment)
    #expect(paid.amountTotal?.minorUnits == 6300)
    // Refunds know it by the same name as those of a Checkout Session.
    #expect(try provider.refund(try StripePeer.refund(of: name.payment, cents: 100)).status == .succeeded)
  }

  @Test("a payment is ended once, also twice, and one that was paid says so")
  func ends() throws {
    let open = try provider.createElementPayment(try StripePeer.request())
    #expect(try provider.expireSession(open.id).status == .expired)
    #expect(try provider.expireSession(open.id).status == .expired)
    #expect(try press(try #require(ElementName(open.id)), "{}") == 400)
    let paid = try provider.createElementPayment(try StripePeer.request(order: "ord2"))
    #expect(try press(try #require(ElementName(paid.id)), "{}") == 200)
    #expect(try provider.expireSession(paid.id).paid)
    #expect(try provider.withdrawElementPayment(paid.id).paid)
    let reasons = try peer.requests().filter { $0.path.hasSuffix("/cancel") }.map { $0["cancellation_reason"] }
    #expect(reasons == ["abandoned", "abandoned", "abandoned", "requested_by_customer"])
  }

  @Test("a debit on its way can't be ended; when it bounces, the payment is open again")
  func waitsForDebits() throws {
    let session = try provider.createElementPayment(try StripePeer.request())
    let name = try #require(ElementName(session.id))
    #expect(try press(name, #"{"delayed": true}"#) == 200)
    let waiting = try provider.expireSession(session.id)
    #expect(waiting.status == .complete && !waiting.paid && waiting.canStillBePaid)
    #expect(try peer.press("settle/\(name.payment)", #"{"succeed": false}"#).status == 200)
    #expect(try provider.session(session.id).status == .open)
    #expect(try press(name, #"{"delayed": true}"#) == 200)
    #expect(try peer.press("settle/\(name.payment)", "{}").status == 200)
    #expect(try provider.session(session.id).paid)
  }

  @Test("the ledger lists sessions, then payments on pages of ours over many pages, and none twice")
  func lists() throws {
    let checkout = try provider.createSession(try StripePeer.request(order: "page"))
    // Its payment is one of a session.
    #expect(try peer.pay(checkout.id).status == 200)
    for number in 1...101 { _ = try provider.createElementPayment(try StripePeer.request(order: "ord\(number)")) }
    var (seen, page): ([PaymentSession], LedgerCursor?) = ([], nil)
    for _ in 0..<10 {
      let loaded = try provider.sessions(since: Instant(seconds: 0), page: page)
      seen += loaded.entries
      page = loaded.next
      if page == nil { break }
    }
    #expect(page == nil && seen.count == 102 && Set(seen.map(\.id)).count == 102)
    #expect(seen.filter(\.paid).map(\.id) == [checkout.id])
  }

  @Test("a payment of the other mode is not asked for")
  func keepsModesApart() throws {
    let live = try #require(PaymentSessionID("element_live_pi_1"))
    #expect(throws: PaymentError.refused(code: "resource_missing")) { try provider.session(live) }
    #expect(throws: PaymentError.refused(code: "resource_missing")) { try provider.expireSession(live) }
    #expect(try peer.requests().isEmpty)
  }

  @Test("the page's script comes from Stripe, and for tests from elsewhere")
  func namesSources() throws {
    let element = try PaymentElement(provider: provider, publishableKey: "pk_test_1")
    #expect(element.script == "https://js.stripe.com/basil/stripe.js")
    #expect(element.policy.scripts == ["https://js.stripe.com", "https://*.js.stripe.com"])
    #expect(element.policy.frames.last == "https://hooks.stripe.com")
    #expect(element.policy.calls == ["https://api.stripe.com"])
    #expect(element.policy.forms == ["https://checkout.stripe.com"])
    #expect(element.language(.arabic) == "ar" && element.language(.german) == "de")
    let test = try PaymentElement(
      provider: provider, publishableKey: "pk_test_1", apiBase: peer.base, script: "\(peer.base)/_element/stripe.js")
    #expect(test.policy.scripts == [peer.base] && test.policy.calls == [peer.base])
  }

  @Test("keys of two modes, and live keys beside another server, are refused")
  func refusesKeys() throws {
    let live = try StripeProvider(secretKey: try StripeSecretKey("sk_live_1"))
    for (provider, key) in [(provider, "pk_live_1"), (live, "pk_test_1")] {
      #expect(throws: StripeSettingError.keysOfTwoModes) {
        try PaymentElement(provider: provider, publishableKey: key)
      }
    }
    for key in ["", "pk_", "sk_test_1", "pk_test_", "pk_test_a-b", "pk_test_a\n"] {
      #expect(throws: StripeSettingError.malformedPublishableKey) {
        try PaymentElement(provider: provider, publishableKey: key)
      }
    }
    #expect(throws: StripeSettingError.liveKeyElsewhere) {
      try PaymentElement(provider: live, publishableKey: "pk_live_1", script: "https://js.example/s.js")
    }
    #expect(throws: StripeSettingError.liveKeyElsewhere) {
      try PaymentElement(provider: live, publishableKey: "pk_live_1", apiBase: "https://api.example")
    }
    for script in ["", "stripe.js", "http://js.example/s.js", "https://js.example", "https://a/b;c", "https://a/b c"] {
      #expect(throws: StripeSettingError.malformedScript) {
        try PaymentElement(provider: provider, publishableKey: "pk_test_1", script: script)
      }
    }
  }

  private func press(_ name: ElementName, _ body: String) throws -> Int {
    try peer.press("pay/\(name.payment)", body).status
  }
}
