import Bookkeeping
import Core
import Store
import TestSupport
import Testing

@testable import StoreSQLite

@Suite("stores of older versions")
struct MigrationTests {
  let folder: TemporaryFolder
  var path: String { folder.path + "/old.sqlite" }

  init() throws { folder = try TemporaryFolder() }

  /// A store as a program of that version had left it: what happens in `SaleHistory`, in the tables of then.
  /// - Returns: the same in the tables of now.
  private func makeOld(_ version: Int) throws -> SQLiteStore {
    let now = try SQLiteStore(path: folder.path + "/now.sqlite")
    var history = SaleHistory(now, seed: UInt64(version), version: version)
    try history.run(steps: 250)
    let old = try SQLiteConnection(path: path, busyTimeoutMilliseconds: 50)
    try old.useLog()
    try SQLiteSchema.migrate(old, to: version)
    try old.execute("ATTACH '\(folder.path)/now.sqlite' AS now")
    // Rows that are referred to come first; that settlements stand before refunds is what a trigger asks for.
    let tables = try old.rows(
      "SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name != 'orders', name != 'tickets', "
        + "name != 'settlements', name != 'refunds', name"
    ) { row throws(StoreError) in row.text(0) }
    for table in tables {
      let columns = try old.rows("SELECT name FROM main.pragma_table_info('\(table)')") { row throws(StoreError) in
        row.text(0)
      }.joined(separator: ", ")
      try old.execute("INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM now.\(table)")
      // A kind of row that is not there would not be tested.
      let count = try old.first("SELECT count(*) FROM main.\(table)") { row throws(StoreError) in row.count(0) }
      let isRare = ["reminded_events", "erased_events", "person_notes", "disputes", "refund_news", "reminders_off"]
      if !isRare.contains(table) { #expect(count ?? 0 > 0, "version \(version) has no row in \(table)") }
    }
    return now
  }

  @Test("keep all that they held, pass the check, and sell on", arguments: 1..<SQLiteSchema.version)
  func migrate(_ version: Int) throws {
    let now = try makeOld(version)
    let store = try SQLiteStore(path: path)
    let verifier = StoreVerifier(facts: SaleHistory.facts)
    #expect(try verifier.verify(store).findings == [])
    let (before, after) = (try orders(now), try orders(store))
    #expect(before.count > 20)
    #expect(before.map(\.order) == after.map(\.order))
    #expect(before.map(\.tickets) == after.map(\.tickets))
    #expect(before.map(\.checkIns) == after.map(\.checkIns))
    #expect(before.map(\.settlements) == after.map(\.settlements))
    #expect(before.map(\.keys) == after.map(\.keys))
    #expect(before.map(\.person) == after.map(\.person))
    #expect(before.map { $0.tasks.map(\.id) } == after.map { $0.tasks.map(\.id) })
    #expect(before.map { $0.refunds.map(\.key) } == after.map { $0.refunds.map(\.key) })
    var history = SaleHistory(store, seed: UInt64(version + 50))
    try history.run(steps: 150)
    #expect(try verifier.verify(store).findings == [])
  }

  private func orders(_ store: SQLiteStore) throws -> [OrderDossier] {
    try store.dump { dump in
      try dump.page(.order, after: nil, limit: 10_000).compactMap { record in
        guard case .order(let dossier) = record else { return nil }
        return dossier
      }
    }
  }
}
