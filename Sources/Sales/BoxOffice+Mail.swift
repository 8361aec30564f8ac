import Core
import Store

extension BoxOffice {
  /// Has the mail with an order's tickets sent once more: a new mail, with a cause of its own.
  /// - Returns: false where the order has no valid tickets.
  public func mailTicketsAgain(_ id: OrderID, now: Instant) throws(StoreError) -> Bool {
    guard let known = try store.order(id) else { return false }
    return try store.transaction(on: known.event) { (step) throws(StoreError) -> Bool in
      guard let order = try step.order(id), order.state == .paid else { return false }
      let task = TaskID("mail-tickets/\(id)/operator-\(now.milliseconds)")
      try step.enqueue(
        OutboxTask(
          id: task, kind: .mailTickets, event: order.event, order: id, dueAt: now, requestID: requestID))
      try note(.mailAsked, order, in: step, subject: task.rawValue, now: now)
      return true
    }
  }

  /// Writes down that orders were written out of the shop.
  public func noteExport(of event: EventID?, now: Instant) throws(StoreError) {
    // Any event will do where all are meant: the step is about the log.
    guard let any = event ?? EventID("none") else { return }
    try store.transaction(on: any) { (step) throws(StoreError) in
      try step.append(AuditEntry(at: now, source: source, action: .ordersExported, event: event))
    }
  }
}
