import Core

/// The fields of Stripe's `refund` that Bilten reads.
package struct StripeRefundObject: Decodable {
  let object: String
  let id: RefundID
  let amount: Int64
  let currency: String
  let paymentIntent: PaymentID?
  let status: Refund.Status?
  let metadata: [String: String]?

  enum CodingKeys: String, CodingKey {
    case object, id, amount, currency, status, metadata
    case paymentIntent = "payment_intent"
  }

  package func refund() throws(StripeObjectError) -> Refund {
    guard object == "refund" else { throw .malformed(path: "object") }
    // Stripe's schema lets the status be null; a refund that exists and says nothing is on its way.
    return Refund(
      id: id, payment: paymentIntent, amount: StripeAmount.money(amount, currency: currency),
      status: status ?? .pending, key: metadata?["refund"].flatMap { RefundKey($0) }, orderID: metadata?["order"])
  }

  func notice() throws(StripeObjectError) -> RefundNotice? {
    guard object == "refund" else { throw .malformed(path: "object") }
    return paymentIntent.map { RefundNotice(payment: $0, orderID: metadata?["order"]) }
  }
}

extension Refund.Status: Codable {}

package typealias StripeRefundList = StripeList<StripeRefundObject>
