import Core
import Testing

@testable import Payments

@Suite("Stripe's events of money that goes back")
struct MoneyBackEventTests {
  private static let payment = PaymentID("pi_1")!

  private static func dispute(_ status: String) -> String {
    #"{"object": "dispute", "id": "dp_1", "amount": 4800, "currency": "eur", "charge": "ch_1", "#
      + #""payment_intent": "pi_1", "reason": "product not_received!", "status": "\#(status)"}"#
  }

  private static func notice(_ state: Dispute.State) -> DisputeNotice {
    DisputeNotice(
      id: "dp_1", payment: payment, amount: Money(minorUnits: 4800, currency: CurrencyCode("EUR")!),
      reason: "productnot_received", state: state)
  }

  static let cases: [(String, String, StripeEvent.Kind)] = [
    (
      "charge.refunded", #"{"object": "charge", "payment_intent": "pi_1", "metadata": {"order": "ord1"}, "amount": 9}"#,
      .refundChanged(RefundNotice(payment: payment, orderID: "ord1"), type: "charge.refunded")
    ),
    ("charge.refunded", #"{"object": "charge", "payment_intent": null}"#, .other(type: "charge.refunded")),
    (
      "refund.failed",
      #"{"object": "refund", "id": "re_1", "amount": 5, "currency": "eur", "payment_intent": "pi_1", "status": "failed"}"#,
      .refundChanged(RefundNotice(payment: payment, orderID: nil), type: "refund.failed")
    ),
    (
      "charge.dispute.created", dispute("needs_response"),
      .disputeChanged(notice(.open), type: "charge.dispute.created")
    ),
    ("charge.dispute.closed", dispute("lost"), .disputeChanged(notice(.lost), type: "charge.dispute.closed")),
    ("charge.dispute.closed", dispute("warning_closed"), .disputeChanged(notice(.won), type: "charge.dispute.closed")),
  ]

  @Test("money that goes back and disputes are read", arguments: cases)
  func reads(_ type: String, _ object: String, _ kind: StripeEvent.Kind) throws {
    let event = try StripeEvent(decoding: StripeEventTests.event(type: type, object: object))
    #expect(event.kind == kind)
    guard type == "charge.refunded" || type.hasPrefix("charge.dispute"), case .other = kind else { return }
    #expect(event.session == nil)
  }

  @Test("what the sandbox and the simulation write reads back", arguments: [cases[0], cases[3], cases[4]])
  func writes(_ type: String, _ object: String, _ kind: StripeEvent.Kind) throws {
    let event = StripeEvent(id: "evt_1", livemode: false, created: Instant(seconds: 5), kind: kind)
    #expect(try StripeEvent(decoding: event.encoded()) == event)
  }

  @Test(
    "a refund or a dispute that is another object is an error", arguments: ["charge.refunded", "charge.dispute.closed"])
  func refusesOtherObjects(_ type: String) {
    #expect(throws: StripeObjectError.self) { try StripeEvent(decoding: StripeEventTests.event(type: type)) }
  }
}
