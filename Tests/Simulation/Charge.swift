import Core
import Payments

/// Money that the provider took, in its own book: what must be true in the end is judged by this and by nothing of ours.
struct Charge {
  let id: PaymentID
  let order: OrderID
  let event: EventID
  let amount: Money
  /// In the order in which they were made.
  var payouts: [Payout] = []

  /// Money that went back.
  struct Payout {
    let id: RefundID
    /// What the call was known by, and when it was made, for keys are forgotten; nil: made at the provider's own site.
    let call: (key: String, at: Instant)?
    /// Our own name of the refund.
    let name: RefundKey?
    let minorUnits: Int64
  }

  var refundedMinorUnits: Int64 { payouts.reduce(0) { $0 + $1.minorUnits } }
  var leftMinorUnits: Int64 { amount.minorUnits - refundedMinorUnits }
  var isRefunded: Bool { leftMinorUnits == 0 }
  /// Somebody gave it back at the provider's own site, and nothing went back since.
  var endsByHand: Bool { isRefunded && payouts.last?.name == nil }

  func refund(_ payout: Payout) -> Refund {
    Refund(
      id: payout.id, payment: id, amount: Money(minorUnits: payout.minorUnits, currency: amount.currency),
      status: .succeeded, key: payout.name, orderID: order.rawValue)
  }
}
