import Core
import Payments

/// Money that the provider took, in its own book: what must be true in the end is judged by this and by nothing of ours.
struct Charge {
  let id: PaymentID
  let order: OrderID
  let event: EventID
  let amount: Money
  /// By the key of the call that asked for it.
  var refunds: [String: RefundID] = [:]
  var refundedMinorUnits: Int64 = 0
  /// The organizer gave it back at the provider's own site.
  var isRefundedByHand = false

  var isRefunded: Bool { refundedMinorUnits == amount.minorUnits }
}
