import Core
import Store
import Synchronization

/// A store that keeps every promise but one: it ends with its process. For tests that need many stores, and fast ones.
public final class MemoryStore: Store {
  let held = Mutex(MemoryRecords())

  public init() {}

  func change(_ body: (inout MemoryRecords) -> Void) { held.withLock { body(&$0) } }

  /// A snapshot of everything.
  public var records: MemoryRecords { held.withLock { $0 } }

  public func transaction<Result: Sendable>(
    on event: EventID, _ body: (any StoreTransaction) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try held.withLock { (records) throws(StoreError) -> Result in
      let step = MemoryTransaction(records, event: event)
      let result = try body(step)
      records = step.records
      return result
    }
  }

  /// Runs `body` and forgets what it wrote, as a driver does before it runs it again.
  public func rehearse<Result>(
    on event: EventID, _ body: (any StoreTransaction) throws(StoreError) -> Result
  ) throws(StoreError) {
    _ = try body(MemoryTransaction(records, event: event))
  }

  public func order(_ id: OrderID) throws(StoreError) -> Order? { records.orders[id] }

  public func tickets(of order: OrderID) throws(StoreError) -> [Ticket] { records.tickets(of: order) }

  public func checkIns(of order: OrderID) throws(StoreError) -> [TicketID: CheckIn] {
    let records = records
    return records.checkIns.filter { records.tickets[$0.key]?.order == order }
  }

  public func event(of ticket: TicketID) throws(StoreError) -> EventID? { records.tickets[ticket]?.event }

  public func stock(of event: EventID) throws(StoreError) -> Stock { records.stock[event] ?? Stock() }

  public func overdueHolds(now: Instant, limit: Int) throws(StoreError) -> [Order] {
    let overdue = records.orders.values.filter { $0.state == .held && $0.holdExpiresAt <= now }
    return Array(overdue.sorted { ($0.holdExpiresAt, $0.id) < ($1.holdExpiresAt, $1.id) }.prefix(limit))
  }

  public func claimTasks(now: Instant, leaseEndsAt: Instant, limit: Int) throws(StoreError) -> [OutboxTask] {
    held.withLock { records in
      let due = records.dueTasks(now: now).prefix(limit)
      for task in due {
        records.tasks[task.id]?.leaseEndsAt = leaseEndsAt
        records.tasks[task.id]?.attempts += 1
      }
      return due.map(\.claimed)
    }
  }

  public func finishTask(_ id: TaskID, at now: Instant) throws(StoreError) {
    held.withLock { records in
      records.tasks[id]?.isDone = true
      records.tasks[id]?.doneAt = now
      records.tasks[id]?.failure = nil
      records.tasks[id]?.leaseEndsAt = nil
    }
  }

  public func retryTask(_ id: TaskID, dueAt: Instant?, failure: String) throws(StoreError) {
    held.withLock { records in
      records.tasks[id]?.dueAt = dueAt
      records.tasks[id]?.failure = failure
      records.tasks[id]?.leaseEndsAt = nil
    }
  }

  public func ping() throws(StoreError) {}
}
