import Catalog
import Core
import Function
import Sales
import Store

extension OutboxHandler {
  /// Erases what was to be erased once it is not needed any more, and what is older than the shop wants to keep.
  func erase(_ request: Request) throws {
    let now = now()
    let office = BoxOffice(store: store, requestID: request.requestID)
    for order in try store.dueErasures(now: now, limit: Self.batch) {
      try office.erase(order, isForced: false, actor: "outbox", now: now, endsAt: endsAt)
    }
    // Once an hour is often enough for what is measured in days, and the first run of a process does it too.
    guard let retentionDays, !retentionPace.isTooSoon(now) else { return }
    var isDone = true
    for event in try store.eventsWithPeople() {
      guard let end = try retainedFrom(event), end.adding(seconds: retentionDays * 86_400) <= now else { continue }
      let orders = try store.ordersWithPeople(of: event, limit: Self.batch)
      for order in orders {
        try office.erase(order, isForced: true, actor: "retention", now: now, endsAt: endsAt)
      }
      if orders.isEmpty { try office.markErased(event, now: now) } else { isDone = false }
    }
    if isDone { retentionPace.done(now) }
  }

  /// When an event's orders begin to be only kept. One that is gone from the catalog is over a year behind its last sale.
  /// - Returns: nil where the catalog can't be read, and where nothing was sold.
  private func retainedFrom(_ event: EventID) throws(StoreError) -> Instant? {
    let facts: EventFacts?
    do {
      facts = try catalog.facts(event)
    } catch {
      return nil
    }
    if let facts { return facts.endsAt }
    let last = try store.orders(OrderFilter(event: event), after: nil, limit: 1).first
    return last?.createdAt.adding(seconds: Erasure.unknownEventSeconds)
  }

  /// nil where the catalog does not have the event, or it can't be read.
  private func endsAt(_ event: EventID) -> Instant? { (try? catalog.facts(event))??.endsAt }
}
