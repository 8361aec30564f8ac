import Core
import Curl
import Payments

/// Takes payments by Stripe's hosted Checkout pages, and by its Payment Element on a page of ours.
///
/// Which means of payment the page offers is chosen in Stripe's dashboard. Unless bank debits are switched off there, a
/// session can be complete and not yet paid for days: see ``PaymentSession/canStillBePaid``.
///
/// Stripe keeps the answer to an idempotency key for at least 24 hours, a status of 500 included: that is told as
/// ``PaymentError/attemptSpent``, and a new attempt with the next number is the way on.
public struct StripeProvider: PaymentProvider {
  public let mode: PaymentMode
  let transport: StripeTransport
  /// For ``check()``: one try.
  private let probe: StripeTransport

  /// - Parameter apiBase: another address is for tests: `http` on this machine, or `https` with a test key.
  public init(
    secretKey: StripeSecretKey, apiBase: String = "https://api.stripe.com", pace: StripePace = .standard
  ) throws(StripeSettingError) {
    let base = try StripeBase(apiBase, isLive: secretKey.isLive)
    mode = secretKey.isLive ? .live : .test
    transport = StripeTransport(key: secretKey, base: base, pace: pace)
    probe = StripeTransport(key: secretKey, base: base, pace: .probe)
  }

  public func createSession(_ request: PaymentSessionRequest) throws(PaymentError) -> PaymentSession {
    let body = try transport.post(
      "/v1/checkout/sessions", try request.form(), idempotencyKey: request.idempotencyKey)
    let session = try Self.session(body)
    // An answer about another order must never send this buyer to pay it.
    guard session.orderID == request.orderID else { throw .badReply }
    return session
  }

  public func session(_ id: PaymentSessionID) throws(PaymentError) -> PaymentSession {
    if ElementName(id) != nil { return try elementPayment(id).session }
    return try Self.session(try transport.get("/v1/checkout/sessions/\(id)"), expecting: id)
  }

  public func expireSession(_ id: PaymentSessionID) throws(PaymentError) -> PaymentSession {
    if ElementName(id) != nil { return try abandon(id) }
    let refusal: PaymentError
    do {
      let body = try transport.post("/v1/checkout/sessions/\(id)/expire", FormBody(), idempotencyKey: nil)
      return try Self.session(body, expecting: id)
    } catch {
      guard case .refused = error else { throw error }
      refusal = error
    }
    // Stripe refuses to end what has ended; then how it ended is the answer.
    let session = try session(id)
    guard session.status != .open else { throw refusal }
    return session
  }

  public func refund(_ request: RefundRequest) throws(PaymentError) -> Refund {
    var form = FormBody()
    form.add("payment_intent", request.payment.rawValue)
    guard let integer = StripeAmount.integer(for: request.amount) else {
      throw .refused(code: "amount_not_chargeable")
    }
    form.add("amount", integer)
    form.add("metadata[order]", request.orderID)
    form.add("metadata[refund]", request.key.rawValue)
    return try Self.refund(try transport.post("/v1/refunds", form, idempotencyKey: request.idempotencyKey))
  }

  public func refunds(of payment: PaymentID) throws(PaymentError) -> [Refund] {
    var refunds: [Refund] = []
    for _ in 0..<Self.pagesMax {
      let after = refunds.last.map { "&starting_after=\($0.id)" } ?? ""
      let body = try transport.get("/v1/refunds?payment_intent=\(payment)&limit=100\(after)")
      guard let list = try? StripeJSON.decode(StripeRefundList.self, from: body) else { throw .badReply }
      for object in list.data {
        guard let refund = try? object.refund() else { throw .badReply }
        // A server that leaves a filter out must not bring other buyers' money into this order's books.
        guard refund.payment == payment else { throw .badReply }
        refunds.append(refund)
      }
      guard list.hasMore, !list.data.isEmpty else { return refunds.reversed() }
    }
    throw .badReply
  }

  /// Lists end before this many pages of a hundred, or something is wrong with them.
  private static let pagesMax = 100

  /// The list of sessions with at most one entry: it needs no permission that the shop does not need anyway.
  public func check() throws(PaymentError) { _ = try probe.get("/v1/checkout/sessions?limit=1") }

  private static func session(
    _ body: [UInt8], expecting id: PaymentSessionID? = nil
  ) throws(PaymentError) -> PaymentSession {
    guard let session = try? StripeJSON.decode(StripeSessionObject.self, from: body).session(),
      id == nil || session.id == id
    else { throw .badReply }
    return session
  }

  private static func refund(_ body: [UInt8]) throws(PaymentError) -> Refund {
    guard let refund = try? StripeJSON.decode(StripeRefundObject.self, from: body).refund() else { throw .badReply }
    return refund
  }
}
