import Core
import Payments

extension StripeProvider: ElementProvider {
  public func createElementPayment(_ request: PaymentSessionRequest) throws(PaymentError) -> PaymentSession {
    let body = try transport.post(
      "/v1/payment_intents", try request.intentForm(), idempotencyKey: request.elementIdempotencyKey)
    let session = try Self.elementPayment(body).session
    // An answer about another order must never send this buyer to pay it.
    guard session.orderID == request.orderID else { throw .badReply }
    return session
  }

  public func elementPayment(_ id: PaymentSessionID) throws(PaymentError) -> ElementPayment {
    let body = try transport.get("/v1/payment_intents/\(try name(id).payment)")
    return try Self.elementPayment(body, expecting: id)
  }

  public func withdrawElementPayment(_ id: PaymentSessionID) throws(PaymentError) -> PaymentSession {
    try cancel(id, reason: StripeIntentObject.withdrawn)
  }

  /// Ends a payment whose hold is over.
  func abandon(_ id: PaymentSessionID) throws(PaymentError) -> PaymentSession {
    try cancel(id, reason: StripeIntentObject.abandoned)
  }

  private func cancel(_ id: PaymentSessionID, reason: String) throws(PaymentError) -> PaymentSession {
    let name = try name(id)
    var form = FormBody()
    form.add("cancellation_reason", reason)
    let refusal: PaymentError
    do {
      let body = try transport.post("/v1/payment_intents/\(name.payment)/cancel", form, idempotencyKey: nil)
      return try Self.elementPayment(body, expecting: id).session
    } catch {
      guard case .refused = error else { throw error }
      refusal = error
    }
    // Stripe refuses to end what has ended or is on its way; then how it stands is the answer.
    let session = try elementPayment(id).session
    guard session.status != .open else { throw refusal }
    return session
  }

  private func name(_ id: PaymentSessionID) throws(PaymentError) -> ElementName {
    // A payment of the other mode is not there for this key, and Stripe need not be asked for that.
    guard let name = ElementName(id), name.isLive == (mode == .live) else { throw .refused(code: "resource_missing") }
    return name
  }

  private static func elementPayment(
    _ body: [UInt8], expecting id: PaymentSessionID? = nil
  ) throws(PaymentError) -> ElementPayment {
    guard let payment = try? StripeJSON.decode(StripeIntentObject.self, from: body).elementPayment(),
      id == nil || payment.session.id == id
    else { throw .badReply }
    return payment
  }
}
