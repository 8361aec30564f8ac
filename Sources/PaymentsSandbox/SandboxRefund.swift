import Core
import Payments

/// A refund of the sandbox, as its file has it.
struct SandboxRefund: Codable {
  let key: String
  let payment: String
  let orderID: String
  /// Minor units.
  let amount: Int64
  let currency: String
  /// Milliseconds since the Unix epoch.
  let at: Int64

  var refund: Refund? {
    guard let id = RefundID("re_sandbox_\(key)"), let payment = PaymentID(payment),
      let currency = CurrencyCode(currency)
    else { return nil }
    return Refund(
      id: id, payment: payment, amount: Money(minorUnits: amount, currency: currency), status: .succeeded,
      key: RefundKey(key), orderID: orderID)
  }
}
