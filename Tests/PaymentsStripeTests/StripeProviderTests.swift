import Core
import Curl
import Payments
import TestSupport
import Testing

@testable import PaymentsStripe

@Suite("Stripe, played by a server of its own")
struct StripeProviderTests {
  let peer: StripePeer
  let provider: StripeProvider

  init() throws {
    peer = try StripePeer()
    provider = try peer.provider()
  }

  @Test("a new session is open, knows its order, and can be fetched again")
  func creates() throws {
    let request = try StripePeer.request()
    let session = try provider.createSession(request)
    #expect(session.status == .open && !session.paid && session.canStillBePaid)
    #expect(session.orderID == "ord1" && session.eventID == "courtyard-jazz")
    #expect(session.amountTotal == Money(minorUnits: 6300, currency: request.currency))
    #expect(session.url?.hasPrefix(peer.base) == true)
    #expect(session.payment == nil)
    #expect(session.expiresAt == request.expiresAt)
    #expect(try provider.session(session.id) == session)
  }

  @Test("Stripe is told everything once, decoded as it was meant")
  func sendsForm() throws {
    let request = try StripePeer.request()
    _ = try provider.createSession(request)
    let seen = try #require(try peer.requests().first)
    #expect(seen.path == "/v1/checkout/sessions")
    #expect(seen.key == "order-ord1-1")
    #expect(seen.version == "2025-03-31.basil")
    #expect(
      seen.form == [
        ["mode", "payment"], ["client_reference_id", "ord1"], ["customer_email", "mia+tickets@example.org"],
        ["success_url", request.successURL], ["cancel_url", request.cancelURL],
        ["expires_at", "\(request.expiresAt.seconds)"], ["locale", "de"],
        ["line_items[0][quantity]", "2"], ["line_items[0][price_data][currency]", "eur"],
        ["line_items[0][price_data][unit_amount]", "2400"],
        ["line_items[0][price_data][product_data][name]", "Jazz & Brot = 100 % „Hof“ +1"],
        ["line_items[1][quantity]", "1"], ["line_items[1][price_data][currency]", "eur"],
        ["line_items[1][price_data][unit_amount]", "1500"],
        ["line_items[1][price_data][product_data][name]", "أوتار"],
        ["metadata[order]", "ord1"], ["metadata[event]", "courtyard-jazz"],
        ["payment_intent_data[metadata][order]", "ord1"], ["payment_intent_data[metadata][event]", "courtyard-jazz"],
      ])
  }

  @Test("the same order and attempt give the same session; other contents are refused; the next attempt is new")
  func replaysKeys() throws {
    let request = try StripePeer.request()
    let first = try provider.createSession(request)
    #expect(try provider.createSession(request) == first)
    let changed = try StripePeer.request(prices: [100])
    #expect(throws: PaymentError.refused(code: "idempotency_error")) { try provider.createSession(changed) }
    let next = try provider.createSession(try StripePeer.request(attempt: 2))
    #expect(next.id != first.id)
  }

  @Test("a paid session is complete and names its payment")
  func pays() throws {
    let session = try provider.createSession(try StripePeer.request())
    #expect(try peer.pay(session.id, #"{"card": "pm_card_chargeCustomerFail"}"#).status == 402)
    #expect(try provider.session(session.id).status == .open)
    #expect(try peer.pay(session.id).status == 200)
    let paid = try provider.session(session.id)
    #expect(paid.status == .complete && paid.paid && !paid.canStillBePaid)
    #expect(paid.payment != nil && paid.url == nil)
  }

  @Test("a bank debit leaves the session complete and unpaid until it is settled")
  func waitsForDebits() throws {
    let session = try provider.createSession(try StripePeer.request())
    #expect(try peer.pay(session.id, #"{"delayed": true}"#).status == 200)
    let waiting = try provider.session(session.id)
    #expect(waiting.status == .complete && !waiting.paid && waiting.canStillBePaid)
    #expect(try peer.press("settle/\(session.id)", "{}").status == 200)
    #expect(try provider.session(session.id).paid)
  }

  @Test("an open session is ended; one that has ended says how")
  func expires() throws {
    let open = try provider.createSession(try StripePeer.request())
    #expect(try provider.expireSession(open.id).status == .expired)
    #expect(try provider.expireSession(open.id).status == .expired)
    #expect(try peer.pay(open.id).status == 400)

    let paid = try provider.createSession(try StripePeer.request(order: "ord2"))
    _ = try peer.pay(paid.id)
    let answer = try provider.expireSession(paid.id)
    #expect(answer.status == .complete && answer.paid)
  }

  @Test("a refund is made once for its key, and where the key is forgotten the list has it")
  func refunds() throws {
    let payment = try paidPayment(try StripePeer.request())
    let wish = try StripePeer.refund(of: payment, cents: 1500)
    let refund = try provider.refund(wish)
    #expect(refund.amount?.minorUnits == 1500 && refund.payment == payment && refund.status == .succeeded)
    #expect(refund.key == wish.key && refund.orderID == "ord1")
    #expect(try provider.refund(wish) == refund)
    let seen = try #require(try peer.requests().last)
    #expect(seen.key == "refund-ord1-1" && seen["metadata[refund]"] == "ord1-1" && seen.version == "2025-03-31.basil")
    // A day later the key is forgotten: a second call would give a second part back.
    #expect(try peer.press("clock", #"{"add": 90000}"#).status == 200)
    #expect(try provider.refunds(of: payment) == [refund])
    #expect(try provider.refund(wish) != refund)
  }

  @Test("all refunds of a payment are listed over many pages, the oldest first, those made by hand too")
  func listsRefunds() throws {
    let payment = try paidPayment(try StripePeer.request())
    for number in 1...3 { _ = try provider.refund(try StripePeer.refund(of: payment, cents: 100, number: number)) }
    #expect(try peer.press("refund/\(payment)", #"{"amount": 700}"#).status == 200)
    let refunds = try provider.refunds(of: payment)
    #expect(refunds.map(\.amount?.minorUnits) == [100, 100, 100, 700])
    #expect(refunds.map(\.key?.rawValue) == ["ord1-1", "ord1-2", "ord1-3", nil])
    for number in 4...120 { _ = try provider.refund(try StripePeer.refund(of: payment, cents: 1, number: number)) }
    #expect(try provider.refunds(of: payment).count == 121)
    let other = try paidPayment(try StripePeer.request(order: "ord2"))
    #expect(try provider.refunds(of: other).isEmpty)
  }

  @Test("never more is refunded than was paid")
  func refusesTooMuch() throws {
    let payment = try paidPayment(try StripePeer.request())
    #expect(throws: PaymentError.refused(code: "invalid_request_error")) {
      try provider.refund(try StripePeer.refund(of: payment, cents: 6301))
    }
    _ = try provider.refund(try StripePeer.refund(of: payment, cents: 6300))
    #expect(throws: PaymentError.refused(code: "charge_already_refunded")) {
      try provider.refund(try StripePeer.refund(of: payment, cents: 1, number: 2))
    }
  }

  @Test("what is not there is refused")
  func reportsMissing() throws {
    let id = try #require(PaymentSessionID("cs_test_none"))
    #expect(throws: PaymentError.refused(code: "invalid_request_error")) { try provider.session(id) }
    #expect(throws: PaymentError.refused(code: "invalid_request_error")) { try provider.expireSession(id) }
  }

  @Test(
    "an expiry that Stripe doesn't allow is refused",
    arguments: [60, 1700, 90_000] as [Int64])
  func reportsExpiry(_ aheadSeconds: Int64) throws {
    let request = try StripePeer.request(aheadSeconds: aheadSeconds)
    #expect(throws: PaymentError.refused(code: "invalid_request_error")) { try provider.createSession(request) }
  }

  @Test(
    "amounts are sent as Stripe counts them",
    arguments: [("KWD", 7500, "7500"), ("JPY", 3200, "3200"), ("ISK", 500, "50000")] as [(String, Int64, String)])
  func countsAmounts(_ currency: String, _ price: Int64, _ sent: String) throws {
    let request = try StripePeer.request(currency: currency, prices: [price])
    #expect(try provider.createSession(request).amountTotal == request.total)
    #expect(try peer.requests().last?["line_items[0][price_data][unit_amount]"] == sent)
  }

  @Test("what Stripe cannot charge is refused without asking it")
  func refusesAmounts() throws {
    let odd = try StripePeer.request(currency: "KWD", prices: [7505])
    #expect(throws: PaymentError.refused(code: "amount_not_chargeable")) { try provider.createSession(odd) }
    let empty = try StripePeer.request(prices: [])
    #expect(throws: PaymentError.refused(code: "invalid_lines")) { try provider.createSession(empty) }
    #expect(try peer.requests().isEmpty)
  }

  private func paidPayment(_ request: PaymentSessionRequest) throws -> PaymentID {
    let session = try provider.createSession(request)
    #expect(try peer.pay(session.id).status == 200)
    return try #require(try provider.session(session.id).payment)
  }
}
