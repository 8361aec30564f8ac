import Core

/// The fields of Stripe's `dispute` that Bilten reads.
package struct StripeDisputeObject: Codable {
  let object: String
  package let id: ProviderIdentifier<DisputeNotice>
  let amount: Int64
  let currency: String
  let paymentIntent: PaymentID?
  let reason: String
  let status: String

  enum CodingKeys: String, CodingKey {
    case object, id, amount, currency, reason, status
    case paymentIntent = "payment_intent"
  }

  init?(_ notice: DisputeNotice) {
    guard let id = ProviderIdentifier<DisputeNotice>(notice.id), let amount = StripeAmount.integer(for: notice.amount)
    else { return nil }
    object = "dispute"
    self.id = id
    self.amount = amount
    currency = notice.amount.currency.rawValue.lowercased()
    paymentIntent = notice.payment
    reason = notice.reason
    status = notice.state == .open ? "needs_response" : notice.state.rawValue
  }

  /// - Returns: nil where it is about a payment that no session made, or in a currency that Bilten can't sell in.
  package func notice() throws(StripeObjectError) -> DisputeNotice? {
    guard object == "dispute" else { throw .malformed(path: "object") }
    guard let paymentIntent, let money = StripeAmount.money(amount, currency: currency) else { return nil }
    let state: Dispute.State =
      switch status {
      // Inquiries that were never escalated end as `warning_closed`: the money stays.
      case "won", "warning_closed", "prevented": .won
      case "lost": .lost
      default: .open
      }
    let word = reason.unicodeScalars.filter { scalar in
      scalar == "_" || (scalar.isASCII && scalar.properties.isAlphabetic) || ("0"..."9").contains(scalar)
    }
    return DisputeNotice(
      id: id.rawValue, payment: paymentIntent, amount: money, reason: String(String.UnicodeScalarView(word.prefix(64))),
      state: state)
  }
}
