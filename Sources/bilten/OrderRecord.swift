import Core
import Store

/// An order with all that belongs to it, as operators see it.
struct OrderRecord {
  let order: Order
  let tickets: [Ticket]
  let checkIns: [TicketID: CheckIn]
  let settlements: [SettlementRecord]
  let refunds: [RefundRecord]
  let disputes: [Dispute]
  let answers: [Answer]

  init(_ order: Order, _ store: any Store) throws(StoreError) {
    self.order = order
    tickets = try store.tickets(of: order.id)
    checkIns = try store.checkIns(of: order.id)
    settlements = try store.settlements(of: order.id)
    refunds = try store.refunds(of: order.id)
    disputes = try store.disputes(of: order.id)
    answers = try store.answers(of: order.id)
  }

  var standing: OrderStanding { OrderStanding(order, refunds: refunds) }

  /// Of the order's own payment.
  var refunded: Money {
    let sum = refunds.reduce(0) { $1.counts && $1.reason != .alreadyPaid ? $0 + $1.amount.minorUnits : $0 }
    return Money(minorUnits: sum, currency: order.total.currency)
  }

  var mode: PaymentMode? { order.paymentSession.flatMap(PaymentMode.init(session:)) }

  /// Unix time as people and spreadsheets read it: `2027-06-12T18:00:00Z`.
  static func time(_ instant: Instant) -> String {
    let seconds = ((instant.seconds % 60) + 60) % 60
    return LocalDateTime(instant, offsetSeconds: 0).iso8601 + (seconds < 10 ? ":0" : ":") + "\(seconds)Z"
  }
}
