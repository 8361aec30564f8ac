/// Why a payment goes back although the buyer did not ask for it.
public enum RefundReason: String, Hashable, Sendable, CaseIterable {
  /// It came after the hold was released, and the places were gone.
  case soldOut = "sold_out"
  /// The order was paid before; this is a second payment for it.
  case alreadyPaid = "already_paid"
  /// Another amount or currency than the order's total.
  case wrongAmount = "wrong_amount"
  case eventCancelled = "event_cancelled"
}
