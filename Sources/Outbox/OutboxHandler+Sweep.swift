import Catalog
import Core
import Function
import Payments
import Sales
import Store

extension OutboxHandler {
  /// Ends the payments of holds that ran out, and frees the places of those that can't be paid any more.
  ///
  /// The provider's word decides, never our clock: a buyer who paid in the last second keeps the places.
  /// - Parameter counts: what was paid is added.
  /// - Returns: how many holds were looked at.
  func sweep(_ request: Request, _ counts: inout [String: Int]) throws -> Int {
    let office = BoxOffice(store: store, requestID: request.requestID)
    let overdue = try store.overdueHolds(now: now(), limit: Self.overdueMax)
    let turn = Self.turn(overdue, now: now())
    for order in turn {
      guard let session = order.paymentSession.flatMap(PaymentSessionID.init) else {
        // No session was noted, so the buyer was never shown where to pay. One noted from now on finds the order
        // expired, and is ended by the request that made it.
        try office.release(order.id, session: nil, now: now())
        continue
      }
      if let mode = PaymentMode(session: session.rawValue), mode != payments.mode {
        // Play money can't come any more once the shop takes real money: nobody listens to that mode. Real money that could
        // still come is asked for as soon as its key is there again.
        if mode != .live { try office.release(order.id, session: session.rawValue, now: now()) }
        continue
      }
      // A provider that does not answer is asked again at the next run; the places stay held.
      guard let ended = try? payments.expireSession(session) else { continue }
      if ended.paid, let amount = ended.amountTotal {
        let payment = Payment(id: ended.payment?.rawValue ?? ended.id.rawValue, order: order.id, amount: amount)
        let facts = try catalog.facts(order.event)
        let outcome = try office.settle(payment, facts: facts, webhook: nil, now: now())
        counts.merge(SaleCounts.of(outcome, order: order), uniquingKeysWith: +)
      } else if !ended.canStillBePaid {
        try office.release(order.id, session: session.rawValue, now: now())
      }
    }
    return turn.count
  }

  /// The holds that this run looks at. Debits on their way stay the oldest for days: were the oldest always taken, fifty
  /// of them would keep all others from ever being released. So each second begins at another place.
  private static func turn(_ overdue: [Order], now: Instant) -> [Order] {
    guard overdue.count > batch else { return overdue }
    let mixed = UInt64(bitPattern: now.seconds) &* 0x9E37_79B9_7F4A_7C15 >> 32
    let start = Int(mixed % UInt64(overdue.count))
    return Array((overdue[start...] + overdue[..<start]).prefix(batch))
  }
}
