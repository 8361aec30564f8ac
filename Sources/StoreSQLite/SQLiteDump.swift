import Core
import Store

/// A store at one moment: a transaction that reads.
final class SQLiteDump: StoreDump {
  let connection: SQLiteConnection
  private var isSorted = false

  init(_ connection: SQLiteConnection) throws(StoreError) {
    self.connection = connection
    try connection.execute("BEGIN")
    // The moment is that of the first read.
    _ = try connection.first("SELECT 1 FROM orders LIMIT 1") { (row: SQLiteRow) throws(StoreError) in row.count(0) }
  }

  /// What hangs on an order and can't be found by it is read once and sorted, not once for each page.
  private func sort() throws(StoreError) {
    guard !isSorted else { return }
    for (name, sql) in Self.sorted {
      try connection.execute(
        """
        CREATE TEMP TABLE \(name) (order_id TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (order_id, id)) WITHOUT ROWID;
        INSERT INTO temp.\(name) \(sql) ORDER BY 1, 2;
        """)
    }
    isSorted = true
  }

  private static let sorted = [
    ("dump_keys", "SELECT order_id, key FROM main.idempotency"),
    ("dump_tasks", "SELECT order_id, id FROM main.outbox"),
    ("dump_news", "SELECT order_id, payment FROM main.refund_news"),
    // Of numbers, in the order of time: as many digits for each.
    ("dump_notes", "SELECT order_id, printf('%019d', number) FROM main.person_notes"),
    ("dump_scans", "SELECT t.order_id, s.device || s.nonce FROM main.scans s JOIN main.tickets t ON t.id = s.ticket"),
    ("dump_persons", "SELECT order_id, person FROM main.order_persons"),
  ]

  func end() { try? connection.execute("ROLLBACK") }

  let isOneMoment = true

  func count(_ kind: StoreRecord.Kind) throws(StoreError) -> Int {
    let table =
      switch kind {
      case .order: "orders"
      case .event: "(\(Self.events))"
      case .dispute: "disputes"
      case .webhook: "webhooks"
      case .device: "devices"
      case .linkRequest: "link_requests"
      case .audit: "audit"
      }
    return try connection.first("SELECT count(*) FROM \(table)") { (row: SQLiteRow) throws(StoreError) in row.count(0) }
      ?? 0
  }

  func page(_ kind: StoreRecord.Kind, after: String?, limit: Int) throws(StoreError) -> [StoreRecord] {
    let place: [SQLiteValue] = [.text(after ?? ""), .integer(limit)]
    switch kind {
    case .order:
      try sort()
      return try dossiers(after: after ?? "", limit: limit).map(StoreRecord.order)
    case .event: return try events(place).map(StoreRecord.event)
    case .dispute:
      return try connection.rows(
        "SELECT \(SQLiteRow.disputeColumns) FROM disputes WHERE id > ? ORDER BY id LIMIT ?", place,
        { (row) throws(StoreError) in .dispute(try row.dispute()) })
    case .webhook:
      return try connection.rows(
        "SELECT id, handled_at FROM webhooks WHERE id > ? ORDER BY id LIMIT ?", place,
        { (row) throws(StoreError) in .webhook(id: row.text(0), at: row.instant(1)) })
    case .device:
      return try connection.rows(
        "SELECT \(SQLiteRow.deviceColumns) FROM devices WHERE id > ? ORDER BY id LIMIT ?", place,
        { (row) throws(StoreError) in .device(try row.device()) })
    case .linkRequest:
      return try connection.rows(
        "SELECT id, address, at, is_done, is_mailed FROM link_requests WHERE id > ? ORDER BY id LIMIT ?", place,
        { (row) throws(StoreError) in
          .linkRequest(
            LinkRequest(id: row.text(0), address: try row.value(1, EmailAddress.init), at: row.instant(2)),
            isDone: row.flag(3), isMailed: row.flag(4))
        })
    case .audit:
      return try connection.rows(
        """
        SELECT number, at, actor, name, origin, request_id, action, event, order_id, subject, amount, currency FROM audit
        WHERE number > ? ORDER BY number LIMIT ?
        """, [.integer(after.flatMap { Int64($0) } ?? .min), .integer(limit)],
        { (row) throws(StoreError) in .audit(try row.auditLine()) })
    }
  }

  func faults() throws(StoreError) -> [String] { try connection.faults() }

  private static let events = """
    SELECT event FROM stock UNION SELECT event FROM promo_codes UNION SELECT event FROM reminded_events
    UNION SELECT event FROM erased_events
    """

  private func events(_ place: [SQLiteValue]) throws(StoreError) -> [EventRecord] {
    let events = try connection.rows(
      "SELECT event FROM (\(Self.events)) WHERE event > ? ORDER BY event LIMIT ?", place,
      { (row) throws(StoreError) in try row.value(0, EventID.init) })
    return try events.map { (event) throws(StoreError) in
      func time(_ table: String) throws(StoreError) -> Instant? {
        try connection.first("SELECT at FROM \(table) WHERE event = ?", [.text(event.rawValue)]) {
          (row: SQLiteRow) throws(StoreError) in row.instant(0)
        }
      }
      return EventRecord(
        event: event, stock: try connection.stock(of: event), remindedAt: try time("reminded_events"),
        erasedAt: try time("erased_events"))
    }
  }
}
