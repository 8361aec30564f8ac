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
      guard let end = endsAt(event), end.adding(seconds: retentionDays * 86_400) <= now else { continue }
      let orders = try store.ordersWithPeople(of: event, limit: Self.batch)
      for order in orders {
        try office.erase(order, isForced: true, actor: "retention", now: now, endsAt: endsAt)
      }
      if orders.isEmpty { try office.markErased(event, now: now) } else { isDone = false }
    }
    if isDone { retentionPace.done(now) }
  }

  /// nil where the catalog does not have the event, or it can't be read.
  private func endsAt(_ event: EventID) -> Instant? { (try? catalog.facts(event))??.endsAt }
}
