import Core
import Curl
import Payments
import TestSupport
import Testing

@testable import PaymentsStripe

@Suite("Stripe on a bad day")
struct StripeFaultTests {
  @Test(
    "two faults are passed over, with the same key each time",
    arguments: ["api_500", "api_409", "api_hang_after"])
  func retries(_ fault: String) throws {
    let peer = try StripePeer()
    try peer.setFaults(#"{"\#(fault)": 2}"#)
    let session = try peer.provider().createSession(try StripePeer.request())
    #expect(session.status == .open)
    let requests = try peer.requests()
    let posts = fault == "api_hang_after" ? 2...3 : 3...3
    #expect(posts.contains(requests.count))
    #expect(Set(requests.map(\.key)) == ["order-ord1-1"])
    #expect(Set(requests.map(\.form)).count == 1)
  }

  @Test("three faults are too many, and the caller may ask again")
  func givesUp() throws {
    let peer = try StripePeer()
    try peer.setFaults(#"{"api_500": 3}"#)
    let request = try StripePeer.request()
    let provider = try peer.provider()
    #expect(throws: PaymentError.unavailable) { try provider.createSession(request) }
    #expect(try peer.requests().count == 3)
    #expect(try provider.createSession(request).status == .open)
  }

  @Test("a failure that Stripe keeps ends the attempt, and the next one is good")
  func leavesSpentAttempts() throws {
    let peer = try StripePeer()
    try peer.setFaults(#"{"api_500_kept": 1}"#)
    let provider = try peer.provider()
    // One and the same: the time by which it ends is of the request's making.
    let request = try StripePeer.request()
    #expect(throws: PaymentError.attemptSpent) { try provider.createSession(request) }
    #expect(try peer.requests().count == 2)
    #expect(throws: PaymentError.attemptSpent) { try provider.createSession(request) }
    #expect(try provider.createSession(try StripePeer.request(attempt: 2)).status == .open)
  }

  @Test("a session whose answer was lost is the one that asking again gives")
  func survivesLostReply() throws {
    let peer = try StripePeer()
    try peer.setFaults(#"{"api_hang_after": 1}"#)
    let request = try StripePeer.request()
    #expect(throws: PaymentError.unavailable) { try peer.provider(pace: .once).createSession(request) }
    let session = try peer.provider(pace: .once).createSession(request)
    // It was executed once: were there two, the expiry of this one would leave the other payable.
    let list = try HTTPClient().send(
      HTTPRequest(.get, peer.base + "/v1/checkout/sessions", fields: [HTTPField("Authorization", "Bearer sk_test_x")]))
    let text = String(decoding: list.body, as: UTF8.self)
    #expect(text.split(separator: #""object": "checkout.session""#).count == 2)
    #expect(text.contains(session.id.rawValue))
  }

  @Test("a lost answer to a refund is not a second refund")
  func survivesLostRefund() throws {
    let peer = try StripePeer()
    let provider = try peer.provider()
    let session = try provider.createSession(try StripePeer.request())
    _ = try peer.pay(session.id)
    let payment = try #require(try provider.session(session.id).payment)
    try peer.setFaults(#"{"api_hang_after": 1}"#)
    let refund = try provider.refund(try StripePeer.refund(of: payment, cents: 1500))
    #expect(refund.amount?.minorUnits == 1500)
    #expect(try provider.refunds(of: payment) == [refund])
  }

  @Test("whether Stripe answers can be asked, with one try")
  func checks() throws {
    let peer = try StripePeer()
    let provider = try peer.provider()
    try provider.check()
    peer.process.stop()
    #expect(throws: PaymentError.unavailable) { try provider.check() }
  }

  @Test("nobody at the address is unavailable")
  func reportsAbsence() throws {
    var server: RawServer? = try RawServer(reply: [])
    let base = "http://127.0.0.1:\(try #require(server).port)"
    server = nil
    #expect(throws: PaymentError.unavailable) { try Self.fetch(base) }
  }

  @Test("silence is unavailable, and ends when the time is up")
  func reportsSilence() throws {
    let server = try RawServer(reply: [], holdSeconds: 60)
    let pace = StripePace(
      connectMilliseconds: 200, tryMilliseconds: 300, totalMilliseconds: 1000, pausesMilliseconds: [20, 40])
    let clock = ContinuousClock()
    let duration = clock.measure {
      #expect(throws: PaymentError.unavailable) { try Self.fetch("http://127.0.0.1:\(server.port)", pace) }
    }
    #expect(duration < .seconds(30))
  }

  @Test(
    "an answer that is none is told apart from a refusal",
    arguments: [
      ("HTTP/1.1 200 OK", "no json", PaymentError.badReply), ("HTTP/1.1 200 OK", "{}", .badReply),
      ("HTTP/1.1 200 OK", #"{"object": "list", "data": []}"#, .badReply), ("HTTP/1.1 302 Found", "{}", .badReply),
      (
        "HTTP/1.1 401 Unauthorized", #"{"error": {"type": "invalid_request_error"}}"#,
        .refused(code: "invalid_request_error")
      ),
      (
        "HTTP/1.1 402 Payment Required", #"{"error": {"type": "card_error", "code": "card_declined"}}"#,
        .refused(code: "card_declined")
      ),
      ("HTTP/1.1 403 Forbidden", "<html>", .refused(code: "http_403")),
      ("HTTP/1.1 400 Bad", #"{"error": {"code": "mia@example.org \r\n<b>"}}"#, .refused(code: "miaexampleorgb")),
      ("HTTP/1.1 429 Too Many", "{}", .unavailable), ("HTTP/1.1 503 Gone Fishing", "<html>", .unavailable),
      ("HTTP/1.1 409 Conflict\r\nStripe-Should-Retry: false", #"{"error": {"code": "x"}}"#, .refused(code: "x")),
    ])
  func classifies(_ head: String, _ body: String, _ expected: PaymentError) throws {
    let server = try RawServer(reply: Array("\(head)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8))
    #expect(throws: expected) { try Self.fetch("http://127.0.0.1:\(server.port)", .once) }
  }

  @Test("a session that is not the one asked for is no answer")
  func refusesOtherSessions() throws {
    let body = """
      {"object": "checkout.session", "id": "cs_test_b", "status": "open", "payment_status": "unpaid", "expires_at": 1,
       "client_reference_id": "ord9"}
      """
    let server = try RawServer(
      reply: Array("HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8))
    let base = "http://127.0.0.1:\(server.port)"
    #expect(throws: PaymentError.badReply) { try Self.fetch(base, .once) }
    let provider = try StripeProvider(secretKey: try StripeSecretKey("sk_test_x"), apiBase: base, pace: .once)
    let request = try StripePeer.request()
    #expect(throws: PaymentError.badReply) { try provider.createSession(request) }
  }

  private static func fetch(_ base: String, _ pace: StripePace = .quick) throws {
    let provider = try StripeProvider(secretKey: try StripeSecretKey("sk_test_x"), apiBase: base, pace: pace)
    _ = try provider.session(try #require(PaymentSessionID("cs_test_a")))
  }
}
