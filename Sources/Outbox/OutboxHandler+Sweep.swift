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
    let overdue = try store.overdueHolds(now: now(), limit: Self.batch)
    for order in overdue {
      guard let session = order.paymentSession.flatMap(PaymentSessionID.init) else {
        // No session was noted, so the buyer was never shown where to pay. One noted from now on finds the order
        // expired, and is ended by the request that made it.
        try office.release(order.id, session: nil, now: now())
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
    return overdue.count
  }
}
