import Core
import Testing

@testable import Payments

@Suite("Stripe's events")
struct StripeEventTests {
  static func event(
    type: String = "checkout.session.completed", object: String = session(), id: String = #""evt_1""#,
    livemode: String = "false", created: String = "1767225600"
  ) -> [UInt8] {
    Array(
      """
      {"id": \(id), "object": "event", "api_version": "2025-03-31.basil", "created": \(created), "type": "\(type)",
       "livemode": \(livemode), "data": {"object": \(object)}, "pending_webhooks": 1, "request": {"id": null}}
      """.utf8)
  }

  static func session(_ changes: [String: String?] = [:]) -> String {
    var fields: [String: String] = [
      "id": #""cs_test_a1""#, "object": #""checkout.session""#, "url": "null", "status": #""complete""#,
      "payment_status": #""paid""#, "amount_total": "4800", "currency": #""eur""#, "payment_intent": #""pi_1""#,
      "client_reference_id": #""ord1""#, "metadata": #"{"order": "ord1", "event": "jazz"}"#,
      "expires_at": "1767229200", "custom_fields": "[]", "automatic_tax": #"{"enabled": false, "status": null}"#,
    ]
    for (name, value) in changes { fields[name] = value }
    return "{" + fields.map { #""\#($0.key)": \#($0.value)"# }.sorted().joined(separator: ", ") + "}"
  }

  static let decodedSession = PaymentSession(
    id: PaymentSessionID("cs_test_a1")!, url: nil, status: .complete, paid: true,
    amountTotal: Money(minorUnits: 4800, currency: CurrencyCode("EUR")!), payment: PaymentID("pi_1"), orderID: "ord1",
    eventID: "jazz", expiresAt: Instant(seconds: 1_767_229_200))

  static let kinds: [(String, StripeEvent.Kind)] = [
    ("checkout.session.completed", .sessionCompleted(decodedSession)),
    ("checkout.session.async_payment_succeeded", .sessionPaymentSucceeded(decodedSession)),
    ("checkout.session.async_payment_failed", .sessionPaymentFailed(decodedSession)),
    ("checkout.session.expired", .sessionExpired(decodedSession)),
    ("checkout.session.something_new", .other(type: "checkout.session.something_new")),
  ]

  @Test("each type of event is read, and written so that it reads back", arguments: kinds)
  func readsKinds(_ type: String, _ kind: StripeEvent.Kind) throws {
    let event = try StripeEvent(decoding: Self.event(type: type))
    #expect(event == StripeEvent(id: "evt_1", livemode: false, created: Instant(seconds: 1_767_225_600), kind: kind))
    #expect(event.type == type)
    let again = try StripeEvent(decoding: event.encoded())
    #expect(again == event)
  }

  @Test("the object of another type of event may be anything")
  func passesOverOtherObjects() throws {
    let event = try StripeEvent(decoding: Self.event(type: "balance.available", object: #"[1, {"object": 2}]"#))
    #expect(event.kind == .other(type: "balance.available"))
  }

  @Test("fields that may be absent or null are nil")
  func readsAbsentFields() throws {
    let names = ["url", "amount_total", "currency", "payment_intent", "client_reference_id", "metadata"]
    for value in ["null", nil] {
      let changes = Dictionary(uniqueKeysWithValues: names.map { ($0, value) })
      let session = try #require(try StripeEvent(decoding: Self.event(object: Self.session(changes))).session)
      #expect(session.url == nil && session.amountTotal == nil && session.payment == nil)
      #expect(session.orderID == nil && session.eventID == nil)
    }
  }

  @Test("the order is the client reference, else the metadata's")
  func findsOrder() throws {
    let fallback = Self.session(["client_reference_id": "null"])
    #expect(try StripeEvent(decoding: Self.event(object: fallback)).session?.orderID == "ord1")
  }

  @Test(
    "an unsettled or free payment is told apart",
    arguments: [("paid", true), ("unpaid", false), ("no_payment_required", true)])
  func readsPaymentStatus(_ status: String, _ paid: Bool) throws {
    let object = Self.session(["payment_status": "\"\(status)\""])
    let session = try #require(try StripeEvent(decoding: Self.event(object: object)).session)
    #expect(session.paid == paid)
    #expect(session.canStillBePaid == !paid)
  }

  @Test(
    "a field of another type or value is an error that names it, and not its value",
    arguments: [
      ("expires_at", #""1767229200""#), ("expires_at", "-1"), ("expires_at", "9999999999999"),
      ("expires_at", nil), ("status", #""paid""#), ("status", "null"), ("status", nil), ("payment_status", "true"),
      ("amount_total", #""4800""#), ("id", "7"), ("id", #""cs test""#), ("id", #""""#),
      ("object", #""payment_intent""#), ("payment_intent", #"{"id": "pi_1"}"#), ("client_reference_id", "12"),
      ("currency", "978"), ("url", "1"),
    ] as [(String, String?)])
  func refusesWrongFields(_ name: String, _ value: String?) {
    let body = Self.event(object: Self.session([name: value]))
    #expect(throws: StripeObjectError.malformed(path: "data.object.\(name)")) { try StripeEvent(decoding: body) }
  }

  @Test("a number that is no integer is an error", arguments: ["expires_at", "amount_total"])
  func refusesFractions(_ name: String) {
    let body = Self.event(object: Self.session([name: "4800.5"]))
    #expect(throws: StripeObjectError.self) { try StripeEvent(decoding: body) }
  }

  @Test("metadata holds strings only")
  func refusesOtherMetadata() {
    let body = Self.event(object: Self.session(["metadata": #"{"order": 12}"#]))
    #expect(throws: StripeObjectError.malformed(path: "data.object.metadata.order")) {
      try StripeEvent(decoding: body)
    }
  }

  @Test("the event's own fields are as strict")
  func refusesWrongHeads() {
    let cases: [([UInt8], String)] = [
      (Self.event(id: "null"), "id"), (Self.event(id: #""evt/1""#), "id"), (Self.event(livemode: "0"), "livemode"),
      (Self.event(livemode: #""false""#), "livemode"), (Self.event(created: "null"), "created"),
      (Self.event(object: "null"), "data.object"), (Array(#"{"object": "list"}"#.utf8), "id"),
    ]
    for (body, path) in cases {
      #expect(throws: StripeObjectError.malformed(path: path)) { try StripeEvent(decoding: body) }
    }
  }

  @Test(
    "what is no JSON object is an error",
    arguments: ["", " ", "null", "[]", "7", "\"event\"", "{", "{}}", #"{"id": "evt_1""#, "\u{0}", #"{"id": "\ud800"}"#])
  func refusesOtherDocuments(_ text: String) {
    #expect(throws: StripeObjectError.self) { try StripeEvent(decoding: Array(text.utf8)) }
  }

  @Test("bytes that are no UTF-8 are an error")
  func refusesOtherEncodings() {
    let body = Self.event(id: #""evt_1""#)
    let broken = Array(body.map { $0 == UInt8(ascii: "j") ? 0xFF : $0 })
    #expect(throws: StripeObjectError.self) { try StripeEvent(decoding: broken) }
  }

  @Test("depth and size have limits, which brackets in strings don't count for")
  func hasLimits() throws {
    let levels = 64
    let head = 3  // the event, its data, and the object
    func nested(_ count: Int) -> String {
      String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }
    _ = try StripeEvent(decoding: Self.event(type: "x", object: #"{"a": \#(nested(levels - head))}"#))
    #expect(throws: StripeObjectError.tooDeep(levelsMax: levels)) {
      try StripeEvent(decoding: Self.event(type: "x", object: #"{"a": \#(nested(levels - head + 1))}"#))
    }
    #expect(throws: StripeObjectError.tooDeep(levelsMax: levels)) {
      try StripeEvent(decoding: Array(repeating: UInt8(ascii: "["), count: 1 << 20))
    }
    let brackets = #""\"\\"# + String(repeating: "[", count: 100) + #"""#
    _ = try StripeEvent(decoding: Self.event(type: "x", object: brackets))
    #expect(throws: StripeObjectError.tooLarge(bytes: (1 << 20) + 1, bytesMax: 1 << 20)) {
      try StripeEvent(decoding: Array(repeating: 32, count: (1 << 20) + 1))
    }
  }
}
