import CSQLite
import Core
import Store
import Synchronization

/// A ``Store`` in one SQLite file, for any number of processes on one machine.
///
/// Steps take the write lock before they read (`BEGIN IMMEDIATE`), so two of them never decide on the same numbers. The
/// file is in WAL mode, and the log is synced after the lock is free and before a call returns: every acknowledged step
/// survives a loss of power, and no process waits for another one's disk. One that reads an order, its tickets or a step
/// that are not synced yet syncs them itself before it answers, and since the log is written in order, nothing that is on the
/// disk rests on what is not. Only stock, the place of a ticket and overdue holds are read without: they are advice.
public final class SQLiteStore: Store {
  // The connection is not thread-safe; `lock` lets one thread in at a time.
  private nonisolated(unsafe) var connection: SQLiteConnection
  private nonisolated(unsafe) var file: DatabaseFile?
  private let lock = Mutex<Void>(())
  let path: String
  let busyTimeoutMilliseconds: Int32

  /// Opens the file, making it where it is missing, and brings its tables to the newest version.
  /// - Parameter busyTimeoutMilliseconds: how long to wait for another process before ``StoreError/busy``.
  public init(path: String, busyTimeoutMilliseconds: Int32 = 10_000) throws(StoreError) {
    self.path = path
    self.busyTimeoutMilliseconds = busyTimeoutMilliseconds
    (connection, file) = try Self.open(path, busyTimeoutMilliseconds)
  }

  /// For tests, which look at when it is synced; nil where it is not open.
  var logFile: UnsafeMutablePointer<sqlite3_file>? { connection.logFile }

  private static func open(
    _ path: String, _ busyTimeoutMilliseconds: Int32
  ) throws(StoreError) -> (SQLiteConnection, DatabaseFile?) {
    // Looked at before it is opened: a file that takes its place from now on is seen to be another one, at worst once too
    // often. A new file has no name before; it is looked at after.
    let before = DatabaseFile(path: path)
    let connection = try SQLiteConnection(path: path, busyTimeoutMilliseconds: busyTimeoutMilliseconds)
    try connection.useLog()
    try SQLiteSchema.migrate(connection)
    return (connection, before ?? DatabaseFile(path: path))
  }

  public func transaction<Result: Sendable>(
    on event: EventID, _ body: (any StoreTransaction) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try durably { (connection) throws(StoreError) in
      try Self.atomically(connection) { () throws(StoreError) in
        try body(SQLiteTransaction(connection: connection, event: event))
      }
    }
  }

  public func order(_ id: OrderID) throws(StoreError) -> Order? {
    try durably { (connection) throws(StoreError) in try connection.order(id) }
  }

  public func tickets(of order: OrderID) throws(StoreError) -> [Ticket] {
    try durably { (connection) throws(StoreError) in
      try connection.tickets(of: order)
    }
  }

  public func checkIns(of order: OrderID) throws(StoreError) -> [TicketID: CheckIn] {
    try durably { (connection) throws(StoreError) in try connection.checkIns(of: order) }
  }

  public func event(of ticket: TicketID) throws(StoreError) -> EventID? {
    try locked { (connection) throws(StoreError) in
      try connection.first("SELECT event FROM tickets WHERE id = ?", [.text(ticket.rawValue)]) {
        (row) throws(StoreError) in try row.value(0, EventID.init)
      }
    }
  }

  public func stock(of event: EventID) throws(StoreError) -> Stock {
    try locked { (connection) throws(StoreError) in try connection.stock(of: event) }
  }

  public func overdueHolds(now: Instant, limit: Int) throws(StoreError) -> [Order] {
    try locked { (connection) throws(StoreError) in
      let ids = try connection.rows(
        "SELECT id FROM orders WHERE state = 'held' AND hold_expires_at <= ? ORDER BY hold_expires_at LIMIT ?",
        [.instant(now), .integer(limit)], { (row) throws(StoreError) in try row.value(0) { OrderID($0) } })
      var orders: [Order] = []
      for id in ids {
        if let order = try connection.order(id) { orders.append(order) }
      }
      return orders
    }
  }

  public func claimTasks(now: Instant, leaseEndsAt: Instant, limit: Int) throws(StoreError) -> [OutboxTask] {
    try durably { (connection) throws(StoreError) in
      try Self.atomically(connection) { () throws(StoreError) in
        let tasks = try connection.rows(
          """
          SELECT id, kind, event, order_id, refund_reason, payment, amount, currency, attempts, due_at,
            request_id, notice FROM outbox
          WHERE done_at IS NULL AND due_at <= ?1 AND (lease_ends_at IS NULL OR lease_ends_at <= ?1)
          ORDER BY due_at LIMIT ?2
          """, [.instant(now), .integer(limit)], { (row) throws(StoreError) in try row.task() })
        for task in tasks {
          try connection.run(
            "UPDATE outbox SET lease_ends_at = ?, attempts = attempts + 1 WHERE id = ?",
            [.instant(leaseEndsAt), .text(task.id.rawValue)])
        }
        return tasks
      }
    }
  }

  public func finishTask(_ id: TaskID, at now: Instant) throws(StoreError) {
    try durably { (connection) throws(StoreError) in
      try connection.run(
        "UPDATE outbox SET done_at = ?, lease_ends_at = NULL, failure = NULL WHERE id = ?",
        [.instant(now), .text(id.rawValue)])
    }
  }

  public func retryTask(_ id: TaskID, dueAt: Instant?, failure: String) throws(StoreError) {
    try durably { (connection) throws(StoreError) in
      try connection.run(
        "UPDATE outbox SET due_at = ?, lease_ends_at = NULL, failure = ? WHERE id = ?",
        [dueAt.map(SQLiteValue.instant) ?? .null, .text(failure), .text(id.rawValue)])
    }
  }

  public func ping() throws(StoreError) {
    // With the write lock, which nobody gets in a folder that can't be written, and a page of the file.
    try locked { (connection) throws(StoreError) in
      try Self.atomically(connection) { () throws(StoreError) in
        _ = try connection.first("SELECT 1 FROM orders LIMIT 1") { (row) throws(StoreError) in row.count(0) }
      }
    }
  }

  /// A step that only read is synced too: its answer may rest on what another process has not synced yet.
  func durably<Result: Sendable>(
    _ body: (SQLiteConnection) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try locked { (connection) throws(StoreError) -> Result in
      let result = try body(connection)
      try connection.syncLog()
      connection.shortenLog()
      return result
    }
  }

  func locked<Result: Sendable>(
    _ body: (SQLiteConnection) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try lock.withLock { (_) throws(StoreError) -> Result in
      // A process may live for days, and a backup may be put in place meanwhile.
      if DatabaseFile(path: path) != file { (connection, file) = try Self.open(path, busyTimeoutMilliseconds) }
      return try body(connection)
    }
  }

  static func atomically<Result: Sendable>(
    _ connection: SQLiteConnection, _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try connection.run("BEGIN IMMEDIATE")
    do throws(StoreError) {
      let result = try body()
      try connection.run("COMMIT")
      return result
    } catch {
      // A failed COMMIT leaves the transaction open, some errors have rolled it back already: both end here.
      try? connection.run("ROLLBACK")
      throw error
    }
  }
}
