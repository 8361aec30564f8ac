import Core
import Foundation
import Store
import TestSupport
import Testing

@testable import StoreSQLite

@Suite("the SQLite store", .serialized)
struct SQLiteStoreTests {
  let folder: TemporaryFolder
  var path: String { folder.path + "/shop.sqlite" }

  init() throws { folder = try TemporaryFolder() }

  @Test("what one connection committed, another one reads")
  func otherConnectionsSeeCommits() throws {
    let writer = try SQLiteStore(path: path)
    let reader = try SQLiteStore(path: path)
    try writer.transaction(on: Samples.event) { step throws(StoreError) in try step.insert(Samples.order(1)) }
    #expect(try reader.order(Samples.orderID(1)) == Samples.order(1))
  }

  @Test("the log is on and is synced by us, and foreign keys are on")
  func settings() throws {
    let connection = try SQLiteConnection(path: path, busyTimeoutMilliseconds: 100)
    try connection.useLog()
    try SQLiteSchema.migrate(connection)
    func pragma(_ name: String) throws -> String? {
      try connection.first("PRAGMA \(name)") { row throws(StoreError) in row.text(0) }
    }
    #expect(try pragma("synchronous") == "1")
    #expect(try pragma("foreign_keys") == "1")
    #expect(try pragma("journal_mode") == "wal")
  }

  @Test("each step syncs the log once, after its commit, even one that only read what another one wrote")
  func syncs() throws {
    let store = try SQLiteStore(path: path)
    let other = try SQLiteStore(path: path)
    let counter = try LogSyncCounter(store)
    let order = Samples.order(1)
    try store.transaction(on: Samples.event) { step throws(StoreError) in
      try step.insert(order)
      try step.insert([Samples.ticket(1, of: order)])
    }
    #expect(counter.count == 1)
    #expect(counter.wasFree == [true], "the write lock is free while the disk works")
    try other.transaction(on: Samples.event) { step throws(StoreError) in try step.insert(Samples.order(2)) }
    #expect(counter.count == 1)
    let known = try store.transaction(on: Samples.event) { step throws(StoreError) in
      try step.order(Samples.orderID(2))
    }
    #expect(known != nil)
    #expect(counter.count == 2)
    _ = try store.claimTasks(now: Samples.now, leaseEndsAt: Samples.now, limit: 1)
    try store.finishTask(TaskID("x"), at: Samples.now)
    try store.retryTask(TaskID("x"), dueAt: nil, failure: "")
    #expect(counter.count == 5)
    #expect(try store.order(order.id) != nil)
    #expect(counter.count == 6, "what is shown of an order may rest on what another process has not synced")
    _ = try store.stock(of: Samples.event)
    #expect(counter.count == 6)
  }

  @Test("after a log that can't be synced nothing is acknowledged before all of it is in the database")
  func failedSync() throws {
    let store = try SQLiteStore(path: path)
    let counter = try LogSyncCounter(store)
    try store.transaction(on: Samples.event) { step throws(StoreError) in try step.insert(Samples.order(1)) }
    #expect(try logBytes() > 0)
    counter.fails = true
    for number: UInt8 in 2...3 {
      #expect(throws: StoreError.self) {
        try store.transaction(on: Samples.event) { step throws(StoreError) in try step.insert(Samples.order(number)) }
      }
    }
    counter.fails = false
    try store.transaction(on: Samples.event) { step throws(StoreError) in try step.insert(Samples.order(4)) }
    #expect(try logBytes() == 0, "the log was written into the database and begun anew")
    try store.transaction(on: Samples.event) { step throws(StoreError) in try step.insert(Samples.order(5)) }
    #expect(try logBytes() > 0)
    #expect(try store.order(Samples.orderID(4)) != nil)
  }

  private func logBytes() throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "-wal")
    return try #require(attributes[.size] as? Int)
  }

  @Test("a copy that was made without a log gets one again")
  func copies() throws {
    try SQLiteStore(path: path).transaction(on: Samples.event) { step throws(StoreError) in
      try step.insert(Samples.order(1))
    }
    let copy = folder.path + "/copy.sqlite"
    try SQLiteConnection(path: path, busyTimeoutMilliseconds: 50).execute("VACUUM INTO '\(copy)'")
    let store = try SQLiteStore(path: copy)
    try store.transaction(on: Samples.event) { step throws(StoreError) in try step.insert(Samples.order(2)) }
    let connection = try SQLiteConnection(path: copy, busyTimeoutMilliseconds: 50)
    #expect(try connection.first("PRAGMA journal_mode") { row throws(StoreError) in row.text(0) } == "wal")
  }

  @Test("a database that is put in place of the open one is seen by the next call")
  func replacement() throws {
    let store = try SQLiteStore(path: path)
    try store.transaction(on: Samples.event) { step throws(StoreError) in try step.insert(Samples.order(1)) }
    let copy = folder.path + "/copy.sqlite"
    try SQLiteConnection(path: path, busyTimeoutMilliseconds: 50).execute("VACUUM INTO '\(copy)'")
    try SQLiteStore(path: copy).transaction(on: Samples.event) { step throws(StoreError) in
      try step.insert(Samples.order(2))
    }
    #expect(try store.order(Samples.orderID(2)) == nil)
    // As an operator does it: the log of the old file goes with it.
    for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
    #expect(rename(copy, path) == 0)
    #expect(try store.order(Samples.orderID(2)) != nil)
    try store.transaction(on: Samples.event) { step throws(StoreError) in try step.insert(Samples.order(3)) }
    #expect(try SQLiteStore(path: path).order(Samples.orderID(3)) != nil)
  }

  @Test("a writer that is kept waiting says busy, and nothing was written")
  func busy() throws {
    let store = try SQLiteStore(path: path, busyTimeoutMilliseconds: 50)
    let blocker = try SQLiteConnection(path: path, busyTimeoutMilliseconds: 50)
    try blocker.execute("BEGIN IMMEDIATE")
    #expect(throws: StoreError.busy) {
      try store.transaction(on: Samples.event) { step throws(StoreError) in try step.insert(Samples.order(1)) }
    }
    try blocker.execute("COMMIT")
    #expect(try store.order(Samples.orderID(1)) == nil)
  }

  @Test("a file that is no database, a missing folder and a newer schema are refused with words")
  func refusedFiles() throws {
    let folder = folder.path
    try Data("this is no database, but long enough to be read as one".utf8).write(
      to: URL(filePath: folder + "/text.sqlite"))
    #expect(throws: StoreError.self) { try SQLiteStore(path: folder + "/text.sqlite") }
    #expect(throws: StoreError.self) { try SQLiteStore(path: folder + "/absent/shop.sqlite") }
    let newer = try SQLiteConnection(path: folder + "/newer.sqlite", busyTimeoutMilliseconds: 50)
    try newer.execute("PRAGMA user_version=999")
    #expect {
      try SQLiteStore(path: folder + "/newer.sqlite")
    } throws: { error in "\(error)".contains("newer than this program") }
  }

  @Test("a file of the first version keeps its tasks, which then name no request")
  func migration() throws {
    let old = try SQLiteConnection(path: path, busyTimeoutMilliseconds: 50)
    try old.useLog()
    try SQLiteSchema.migrate(old, to: 1)
    #expect(try old.first("PRAGMA user_version") { row throws(StoreError) in row.count(0) } == 1)
    try old.execute(
      """
      INSERT INTO orders VALUES ('0123456789ABCDEF', '0123456789ABCDEF', 'jazz', 'en', 'Mia', 'mia@mail.example', 'EUR',
        100, 1, 2, 'paid', NULL, NULL);
      INSERT INTO outbox (id, kind, event, order_id, due_at)
        VALUES ('t', 'mail_tickets', 'jazz', '0123456789ABCDEF', 1);
      """)
    let store = try SQLiteStore(path: path)
    let tasks = try store.claimTasks(now: Samples.now, leaseEndsAt: Samples.now, limit: 10)
    #expect(tasks.map(\.id.rawValue) == ["t"])
    #expect(tasks.map(\.requestID) == [""])
  }

  @Test("payments that went back before there were refunds are refunds afterwards")
  func refundMigration() throws {
    let old = try SQLiteConnection(path: path, busyTimeoutMilliseconds: 50)
    try old.useLog()
    try SQLiteSchema.migrate(old, to: 2)
    try old.execute(
      """
      INSERT INTO orders VALUES ('0123456789ABCDEF', '0123456789ABCDEF', 'jazz', 'en', 'Mia', 'mia@mail.example', 'EUR',
        100, 1, 2, 'refunding', NULL, NULL);
      INSERT INTO settlements VALUES ('pi_1', '0123456789ABCDEF', 100, 'EUR', 'sold_out', 5),
        ('pi_2', '0123456789ABCDEF', 100, 'EUR', 'already_paid', 6);
      INSERT INTO outbox (id, kind, event, order_id, payment, amount, currency, due_at, done_at)
        VALUES ('refund/pi_1', 'refund', 'jazz', '0123456789ABCDEF', 'pi_1', 100, 'EUR', 5, NULL),
          ('refund/pi_2', 'refund', 'jazz', '0123456789ABCDEF', 'pi_2', 100, 'EUR', 6, 7);
      """)
    let store = try SQLiteStore(path: path)
    let refunds = try store.refunds(of: try #require(OrderID("0123456789ABCDEF")))
    #expect(refunds.map(\.key.rawValue) == ["pi_1", "pi_2"])
    #expect(refunds.map(\.state) == [.pending, .sent])
    #expect(refunds.map(\.reason) == [.soldOut, .alreadyPaid])
  }

  @Test(
    "no statement changes or removes a line of the log",
    arguments: [
      "UPDATE audit SET name = 'x'", "DELETE FROM audit", "DELETE FROM audit WHERE number = 1",
      "INSERT OR REPLACE INTO audit SELECT * FROM audit", "UPDATE audit SET number = number + 1",
    ])
  func logIsAppendOnly(_ statement: String) throws {
    let store = try SQLiteStore(path: path)
    try store.transaction(on: Samples.event) { step throws(StoreError) in
      try step.append(AuditEntry(at: Samples.now, source: AuditSource(.shop), action: .orderPlaced))
    }
    let lines = try store.audit(AuditFilter(), before: nil, limit: 9)
    let other = try SQLiteConnection(path: path, busyTimeoutMilliseconds: 50)
    #expect(throws: StoreError.self) { try other.execute(statement) }
    #expect(try store.audit(AuditFilter(), before: nil, limit: 9) == lines)
  }

  @Test("many processes' worth of connections open a new file at once")
  func concurrentOpening() throws {
    let failures = Counter()
    Threads.run(16) { [path] _ in
      if (try? SQLiteStore(path: path).ping()) == nil { failures.add() }
    }
    #expect(failures.value == 0)
  }

  @Test("an empty text and a NULL stay apart")
  func emptyText() throws {
    let store = try SQLiteStore(path: path)
    var order = Samples.order(1)
    order.paymentSession = ""
    let written = order
    try store.transaction(on: Samples.event) { step throws(StoreError) in try step.insert(written) }
    #expect(try store.order(order.id)?.paymentSession == "")
    #expect(try store.order(order.id)?.paymentURL == nil)
  }
}
