import Core
import Store

/// The sale: each step reads what the rules need, lets them decide, and stores the decision, all in one transaction.
///
/// Any step may be repeated after a crash; a repeated step finds what it did before and does nothing twice.
public struct BoxOffice: Sendable {
  let store: any Store
  /// Goes with the tasks that a step leaves behind.
  let requestID: String
  /// Stands in the log of who did what.
  let source: AuditSource

  /// - Parameter requestID: the request that asks for the steps, as logs know it; empty where none does.
  public init(store: any Store, requestID: String = "") {
    self.init(store: store, source: AuditSource(.shop, requestID: requestID))
  }

  /// - Parameter source: who asks for the steps, and by which request.
  public init(store: any Store, source: AuditSource) {
    self.store = store
    self.source = source
    requestID = source.requestID
  }

  /// Places an order: holds the places until the payment comes, or, where nothing is to be paid, sells them at once.
  public func place(_ wish: OrderWish) throws(StoreError) -> Placement {
    try store.transaction(on: wish.event.id) { (step) throws(StoreError) -> Placement in
      if let known = try step.idempotency(wish.key) {
        guard known.fingerprint == wish.fingerprint, let order = try step.order(known.order) else { return .keyReused }
        return .placed(order)
      }
      let stock = try step.stock()
      let person =
        wish.event.countsPersons ? try step.count(of: PersonKey(wish.buyer.email)) : PersonCount.none
      let quote: Quote
      do throws(SaleRefusal) {
        quote = try Reservation.quote(
          for: wish.cart, code: wish.code, event: wish.event, stock: stock, person: person, now: wish.now)
      } catch {
        return .refused(error)
      }
      let order = Order(
        id: wish.id, ticketSeed: wish.ticketSeed, event: wish.event.id, locale: wish.locale, buyer: wish.buyer,
        lines: quote.lines, fees: quote.fees, total: quote.total, createdAt: wish.now,
        holdExpiresAt: wish.now.adding(seconds: Reservation.holdSeconds), state: quote.total.isFree ? .paid : .held)
      try step.insert(order)
      if !wish.answers.isEmpty { try step.insert(wish.answers, of: order.id) }
      try step.remember(
        IdempotencyRecord(key: wish.key, fingerprint: wish.fingerprint, order: order.id, at: wish.now))
      try step.move(quote.total.isFree ? .sell : .hold, quote.lines)
      try note(.orderPlaced, order, in: step, amount: quote.total, now: wish.now)
      if quote.total.isFree { try issue(order, in: step, now: wish.now) }
      return .placed(order)
    }
  }
}
