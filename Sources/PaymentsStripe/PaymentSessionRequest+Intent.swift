import Core
import Payments

extension PaymentSessionRequest {
  /// The parameters of `POST /v1/payment_intents`. Which means of payment are offered is chosen in Stripe's dashboard, as for
  /// Checkout. The buyer's address is not among them: Stripe would write to it beside us.
  /// - Throws: ``PaymentError/refused(code:)`` for what Stripe could not charge, before anything is sent.
  func intentForm() throws(PaymentError) -> FormBody {
    guard !lines.isEmpty, let total else { throw .refused(code: "invalid_lines") }
    guard let amount = StripeAmount.integer(for: total) else { throw .refused(code: "amount_not_chargeable") }
    var form = FormBody()
    form.add("amount", amount)
    form.add("currency", currency.rawValue.lowercased())
    form.add("automatic_payment_methods[enabled]", "true")
    form.add("description", description)
    form.add("metadata[order]", orderID)
    form.add("metadata[event]", eventID)
    form.add("metadata[\(StripeIntentObject.way)]", StripeIntentObject.wayHere)
    return form
  }

  /// For the organizer's own eyes in the dashboard, where Checkout shows the lines.
  private var description: String {
    let text = lines.map { "\($0.quantity) × \($0.name)" }.joined(separator: ", ")
    return text.count <= 500 ? text : text.prefix(499) + "…"
  }
}
