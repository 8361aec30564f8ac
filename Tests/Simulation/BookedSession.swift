import Core
import Payments

/// A payment page in the provider's book.
struct BookedSession {
  let id: PaymentSessionID
  let order: OrderID
  let request: PaymentSessionRequest
  let total: Money
  /// When its key was used, for keys are forgotten.
  let madeAt: Instant
  /// What the buyer really paid, where a promotion or a tax of the provider's changed it.
  var chargedTotal: Money
  var status = PaymentSession.Status.open
  var isPaid = false
  /// A bank debit that bounced.
  var isFailed = false
  var payment: PaymentID?
  /// Whether the buyer ever got its address.
  var isShown = false

  /// Money may still arrive through it.
  var canSucceed: Bool { status == .open || (status == .complete && !isPaid && !isFailed) }

  var facts: PaymentSession {
    PaymentSession(
      id: id, url: status == .open ? "https://pay.example/\(id)" : nil, status: status, paid: isPaid,
      amountTotal: chargedTotal, payment: payment, orderID: order.rawValue, eventID: request.eventID,
      expiresAt: request.expiresAt)
  }
}
