import Core

/// The fields of Stripe's `payment_intent` that Bilten reads.
package struct StripeIntentObject: Codable {
  let object: String
  package let id: PaymentID
  let amount: Int64
  let amountReceived: Int64
  let currency: String
  let status: Status
  let livemode: Bool
  let clientSecret: String?
  let cancellationReason: String?
  let lastPaymentError: Fault?
  let metadata: [String: String]?

  /// What ``way`` is in the metadata of payments that are made on a page of ours. The payment behind a Checkout Session has no
  /// such mark: what becomes of it is told by its session.
  package static let way = "way"
  package static let wayHere = "element"
  /// Why a payment is ended whose buyer pays in another way, and why one whose hold is over (Stripe's own words).
  package static let withdrawn = "requested_by_customer"
  package static let abandoned = "abandoned"

  package enum Status: String, Codable {
    case requiresPaymentMethod = "requires_payment_method"
    case requiresConfirmation = "requires_confirmation"
    case requiresAction = "requires_action"
    case requiresCapture = "requires_capture"
    case processing, succeeded, canceled

    /// In the words of sessions: whatever can be ended is open.
    var session: PaymentSession.Status {
      switch self {
      case .requiresPaymentMethod, .requiresConfirmation, .requiresAction, .requiresCapture: .open
      case .processing, .succeeded: .complete
      case .canceled: .expired
      }
    }
  }

  /// Why the last try failed; only that there is one is read.
  struct Fault: Codable {}

  enum CodingKeys: String, CodingKey {
    case object, id, amount, currency, status, livemode, metadata
    case amountReceived = "amount_received"
    case clientSecret = "client_secret"
    case cancellationReason = "cancellation_reason"
    case lastPaymentError = "last_payment_error"
  }

  /// - Returns: nil for a session of another kind, and for an amount that Stripe can't charge.
  init?(_ session: PaymentSession, isWithdrawn: Bool = false) {
    guard let name = ElementName(session.id), let money = session.amountTotal,
      let integer = StripeAmount.integer(for: money)
    else { return nil }
    object = "payment_intent"
    id = name.payment
    amount = integer
    amountReceived = session.paid ? integer : 0
    currency = money.currency.rawValue.lowercased()
    livemode = name.isLive
    clientSecret = nil
    lastPaymentError = nil
    cancellationReason = session.status != .expired ? nil : isWithdrawn ? Self.withdrawn : Self.abandoned
    status =
      switch session.status {
      case .open: .requiresPaymentMethod
      case .complete: session.paid ? .succeeded : .processing
      case .expired: .canceled
      }
    var words = [Self.way: Self.wayHere]
    words["order"] = session.orderID
    words["event"] = session.eventID
    metadata = words
  }

  /// Whether it was made to be paid on a page of ours.
  package var isHere: Bool { metadata?[Self.way] == Self.wayHere }

  /// Ended because its buyer pays in another way.
  var isWithdrawn: Bool { status == .canceled && cancellationReason == Self.withdrawn }

  /// - Throws: ``StripeObjectError/malformed(path:)`` where the object is another one.
  package func session() throws(StripeObjectError) -> PaymentSession {
    guard object == "payment_intent" else { throw .malformed(path: "object") }
    guard let name = ElementName(id, isLive: livemode).session else { throw .malformed(path: "id") }
    let isPaid = status == .succeeded
    return PaymentSession(
      id: name, url: nil, status: status.session, paid: isPaid,
      amountTotal: StripeAmount.money(isPaid ? amountReceived : amount, currency: currency), payment: id,
      orderID: metadata?["order"], eventID: metadata?["event"], expiresAt: nil)
  }

  /// - Throws: the same, also without its secret.
  package func elementPayment() throws(StripeObjectError) -> ElementPayment {
    guard let clientSecret, !clientSecret.isEmpty else { throw .malformed(path: "client_secret") }
    return ElementPayment(
      session: try session(), clientSecret: clientSecret,
      wasDeclined: status == .requiresPaymentMethod && lastPaymentError != nil)
  }
}
