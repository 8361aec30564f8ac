import Core
import Testing

@testable import Payments

@Suite("Stripe's events of payments on a page of ours")
struct StripeIntentEventTests {
  private static func intent(
    status: String, received: Int = 0, way: String? = "element", livemode: Bool = false, reason: String? = nil
  ) -> String {
    let metadata = #""order": "ord1", "event": "jazz""# + (way.map { #", "way": "\#($0)""# } ?? "")
    return """
      {"id": "pi_1", "object": "payment_intent", "amount": 4800, "amount_received": \(received), "currency": "eur",
       "status": "\(status)", "livemode": \(livemode), "client_secret": "pi_1_secret_x", "metadata": {\(metadata)},
       "cancellation_reason": \(reason.map { #""\#($0)""# } ?? "null"), "latest_charge": null,
       "last_payment_error": {"code": "card_declined"}}
      """
  }

  private static func kind(_ type: String, _ object: String) throws -> StripeEvent.Kind {
    try StripeEvent(decoding: StripeEventTests.event(type: type, object: object)).kind
  }

  private func session(paid: Bool, _ amount: Int64 = 4800, live: Bool = false) throws -> PaymentSession {
    PaymentSession(
      id: try #require(PaymentSessionID(live ? "element_live_pi_1" : "element_test_pi_1")), url: nil,
      status: paid ? .complete : .expired, paid: paid,
      amountTotal: Money(minorUnits: amount, currency: try #require(CurrencyCode("EUR"))), payment: PaymentID("pi_1"),
      orderID: "ord1", eventID: "jazz", expiresAt: nil)
  }

  @Test("money that has come counts as much as came, and reads back as it was written")
  func readsSuccess() throws {
    let type = "payment_intent.succeeded"
    let kind = try Self.kind(type, Self.intent(status: "succeeded", received: 4700))
    #expect(kind == .sessionCompleted(try session(paid: true, 4700)))
    let event = StripeEvent(id: "evt_1", livemode: false, created: Instant(seconds: 1), kind: kind)
    #expect(event.type == type)
    #expect(try StripeEvent(decoding: event.encoded()) == event)
    let live = try Self.kind(type, Self.intent(status: "succeeded", received: 4800, livemode: true))
    #expect(live == .sessionCompleted(try session(paid: true, live: true)))
  }

  @Test("a payment that was ended frees its hold, unless its buyer pays in another way")
  func readsEnd() throws {
    let type = "payment_intent.canceled"
    for reason in ["abandoned", nil] {
      let kind = try Self.kind(type, Self.intent(status: "canceled", reason: reason))
      #expect(kind == .sessionExpired(try session(paid: false)))
      let event = StripeEvent(id: "evt_1", livemode: false, created: Instant(seconds: 1), kind: kind)
      #expect(event.type == type)
      #expect(try StripeEvent(decoding: event.encoded()) == event)
    }
    let kind = try Self.kind(type, Self.intent(status: "canceled", reason: "requested_by_customer"))
    #expect(kind == .sessionWithdrawn(try session(paid: false)))
    let event = StripeEvent(id: "evt_1", livemode: false, created: Instant(seconds: 1), kind: kind)
    #expect(event.type == type)
    #expect(try StripeEvent(decoding: event.encoded()) == event)
  }

  @Test("declined cards, debits on their way and the payments of Checkout Sessions change nothing")
  func passesOver() throws {
    for (type, status) in [
      ("payment_intent.payment_failed", "requires_payment_method"), ("payment_intent.processing", "processing"),
      ("payment_intent.requires_action", "requires_action"),
    ] {
      #expect(try Self.kind(type, Self.intent(status: status)) == .other(type: type))
    }
    for type in ["payment_intent.succeeded", "payment_intent.canceled"] {
      #expect(try Self.kind(type, Self.intent(status: "succeeded", way: nil)) == .other(type: type))
    }
  }

  @Test("what is no payment is refused")
  func refuses() throws {
    for object in [#"{"id": "pi_1"}"#, Self.intent(status: "odd"), "[]"] {
      #expect(throws: StripeObjectError.self) { try Self.kind("payment_intent.succeeded", object) }
    }
  }
}
