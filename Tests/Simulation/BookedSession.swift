import Core
import Payments

/// A payment that was begun, in the provider's book: a page of the provider's, or fields on a page of ours.
struct BookedSession {
  let id: PaymentSessionID
  let order: OrderID
  let request: PaymentSessionRequest
  let total: Money
  /// On a page of ours: it never ends by itself, and after a debit that bounced it is open again.
  let isElement: Bool
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
      id: id, url: status == .open && !isElement ? "https://pay.example/\(id)" : nil, status: status, paid: isPaid,
      amountTotal: chargedTotal, payment: payment, orderID: order.rawValue, eventID: request.eventID,
      expiresAt: isElement ? nil : request.expiresAt)
  }
}
