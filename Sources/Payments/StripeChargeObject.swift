/// The fields of Stripe's `charge` that Bilten reads: which payment it belongs to, and whose.
struct StripeChargeObject: Codable {
  let object: String
  let paymentIntent: PaymentID?
  let metadata: [String: String]?

  enum CodingKeys: String, CodingKey {
    case object, metadata
    case paymentIntent = "payment_intent"
  }

  init(_ notice: RefundNotice) {
    object = "charge"
    paymentIntent = notice.payment
    metadata = notice.orderID.map { ["order": $0] }
  }

  func news() throws(StripeObjectError) -> RefundNotice? {
    guard object == "charge" else { throw .malformed(path: "object") }
    return paymentIntent.map { RefundNotice(payment: $0, orderID: metadata?["order"]) }
  }
}
