import Core
import Payments

extension PaymentSessionRequest {
  /// The parameters of `POST /v1/checkout/sessions`. The same request gives the same bytes, as an idempotency key asks.
  /// - Throws: ``PaymentError/refused(code:)`` for what Stripe could not charge, before anything is sent.
  func form() throws(PaymentError) -> FormBody {
    guard !lines.isEmpty, total != nil else { throw .refused(code: "invalid_lines") }
    var form = FormBody()
    form.add("mode", "payment")
    form.add("client_reference_id", orderID)
    form.add("customer_email", customerEmail.rawValue)
    form.add("success_url", successURL)
    form.add("cancel_url", cancelURL)
    form.add("expires_at", expiresAt.seconds)
    form.add("locale", StripeLocale.value(for: locale))
    for (index, line) in lines.enumerated() {
      guard let amount = StripeAmount.integer(for: line.unitAmount) else {
        throw .refused(code: "amount_not_chargeable")
      }
      form.add("line_items[\(index)][quantity]", line.quantity)
      form.add("line_items[\(index)][price_data][currency]", currency.rawValue.lowercased())
      form.add("line_items[\(index)][price_data][unit_amount]", amount)
      form.add("line_items[\(index)][price_data][product_data][name]", line.name)
    }
    // On the payment as well, so that it can be found from a refund or a dispute.
    for holder in ["metadata", "payment_intent_data[metadata]"] {
      form.add("\(holder)[order]", orderID)
      form.add("\(holder)[event]", eventID)
    }
    return form
  }
}
