import Core

/// The fields of Stripe's `checkout.session` that Bilten reads; they have meant the same since API version 2022-08-01.
package struct StripeSessionObject: Codable {
  let object: String
  package let id: PaymentSessionID
  let url: String?
  let status: PaymentSession.Status
  let paymentStatus: PaymentStatus
  let amountTotal: Int64?
  let currency: String?
  let paymentIntent: PaymentID?
  let clientReferenceID: String?
  let metadata: [String: String]?
  let expiresAt: Int64

  static let objectName = "checkout.session"

  enum PaymentStatus: String, Codable {
    case paid
    case unpaid
    case noPaymentRequired = "no_payment_required"
  }

  enum CodingKeys: String, CodingKey {
    case object, id, url, status, currency, metadata
    case paymentStatus = "payment_status"
    case amountTotal = "amount_total"
    case paymentIntent = "payment_intent"
    case clientReferenceID = "client_reference_id"
    case expiresAt = "expires_at"
  }

  init(_ session: PaymentSession) {
    object = Self.objectName
    id = session.id
    url = session.url
    status = session.status
    paymentStatus = session.paid ? .paid : .unpaid
    amountTotal = session.amountTotal.flatMap { StripeAmount.integer(for: $0) }
    currency = session.amountTotal?.currency.rawValue.lowercased()
    paymentIntent = session.payment
    clientReferenceID = session.orderID
    metadata = session.eventID.map { ["event": $0] }
    expiresAt = session.expiresAt?.seconds ?? 0
  }

  /// - Throws: ``StripeObjectError/malformed(path:)`` where the object is another one, or its expiry is no time.
  package func session() throws(StripeObjectError) -> PaymentSession {
    guard object == Self.objectName else { throw .malformed(path: "object") }
    // Past this bound, milliseconds would overflow.
    guard (0...253_402_300_799).contains(expiresAt) else { throw .malformed(path: "expires_at") }
    var amount: Money?
    if let amountTotal, let currency { amount = StripeAmount.money(amountTotal, currency: currency) }
    return PaymentSession(
      id: id, url: url, status: status, paid: paymentStatus != .unpaid, amountTotal: amount, payment: paymentIntent,
      orderID: clientReferenceID ?? metadata?["order"], eventID: metadata?["event"],
      expiresAt: Instant(seconds: expiresAt))
  }
}

extension PaymentSession.Status: Codable {}
