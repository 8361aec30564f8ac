import Catalog
import Core
import Function
import Sales
import Store

extension OutboxHandler {
  /// Asks for the reminders of events that are near. Who buys later needs none.
  func remind(_ request: Request) throws {
    let now = now()
    let due = try catalog.site().reminders.filter { $0.value <= now.milliseconds }
    guard !due.isEmpty else { return }
    let done = try store.remindedEvents()
    let office = BoxOffice(store: store, requestID: request.requestID)
    for name in due.keys.sorted() {
      guard let id = EventID(name), !done.contains(id) else { continue }
      // Nobody is reminded of what has begun, or does not take place.
      guard let event = try catalog.event(id), event.startsAt > now.milliseconds, event.status == "scheduled" else {
        try office.remind(of: id, [], isAll: true, now: now)
        continue
      }
      let orders = try store.ordersToRemind(of: id, limit: Self.batch)
      try office.remind(of: id, orders, isAll: orders.count < Self.batch, now: now)
    }
  }
}
