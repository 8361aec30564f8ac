import Store

/// The tables, as a list of migrations: version n of a file has the first n applied. A migration that was released is
/// never changed; a new one is added behind it.
enum SQLiteSchema {
  static var version: Int { migrations.count }

  /// Brings the file to the newest version, in one step that other processes wait for.
  /// - Parameter version: an older one is for tests.
  /// - Throws: ``StoreError/broken(_:)`` where the file is newer than this program.
  static func migrate(_ connection: SQLiteConnection, to version: Int = version) throws(StoreError) {
    guard try currentVersion(connection) != version else { return }
    try connection.execute("BEGIN IMMEDIATE")
    do throws(StoreError) {
      let current = try currentVersion(connection)
      guard current <= version else {
        throw StoreError.broken("its schema is version \(current), newer than this program's \(version)")
      }
      for migration in migrations[current..<version] { try connection.execute(migration) }
      try connection.execute("PRAGMA user_version=\(version)")
      try connection.execute("COMMIT")
      try connection.syncLog()
    } catch {
      try? connection.execute("ROLLBACK")
      throw error
    }
  }

  private static func currentVersion(_ connection: SQLiteConnection) throws(StoreError) -> Int {
    try connection.first("PRAGMA user_version") { (row: SQLiteRow) throws(StoreError) in row.count(0) } ?? 0
  }

  private static let migrations = [
    """
    CREATE TABLE orders (
      id TEXT PRIMARY KEY,
      ticket_seed TEXT NOT NULL,
      event TEXT NOT NULL,
      locale TEXT NOT NULL,
      buyer_name TEXT NOT NULL,
      buyer_email TEXT NOT NULL,
      currency TEXT NOT NULL,
      total INTEGER NOT NULL CHECK (total >= 0),
      created_at INTEGER NOT NULL,
      hold_expires_at INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('held', 'paid', 'expired', 'refunding', 'refunded')),
      payment_session TEXT,
      payment_url TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX orders_held ON orders (hold_expires_at) WHERE state = 'held';

    CREATE TABLE order_lines (
      order_id TEXT NOT NULL REFERENCES orders (id),
      position INTEGER NOT NULL,
      ticket_type TEXT NOT NULL,
      quantity INTEGER NOT NULL CHECK (quantity > 0),
      unit_price INTEGER NOT NULL CHECK (unit_price >= 0),
      PRIMARY KEY (order_id, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE stock (
      event TEXT NOT NULL,
      ticket_type TEXT NOT NULL,
      sold INTEGER NOT NULL CHECK (sold >= 0),
      held INTEGER NOT NULL CHECK (held >= 0),
      PRIMARY KEY (event, ticket_type)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE tickets (
      id TEXT PRIMARY KEY,
      order_id TEXT NOT NULL REFERENCES orders (id),
      event TEXT NOT NULL,
      ticket_type TEXT NOT NULL,
      number INTEGER NOT NULL,
      is_valid INTEGER NOT NULL CHECK (is_valid IN (0, 1)),
      UNIQUE (order_id, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE check_ins (
      ticket TEXT PRIMARY KEY REFERENCES tickets (id),
      at INTEGER NOT NULL,
      gate TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE idempotency (
      key TEXT PRIMARY KEY,
      fingerprint TEXT NOT NULL,
      order_id TEXT NOT NULL REFERENCES orders (id),
      at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE settlements (
      payment TEXT PRIMARY KEY,
      order_id TEXT NOT NULL REFERENCES orders (id),
      amount INTEGER NOT NULL,
      currency TEXT NOT NULL,
      refund_reason TEXT,
      at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX settlements_one_set_of_tickets ON settlements (order_id) WHERE refund_reason IS NULL;

    CREATE TABLE webhooks (
      id TEXT PRIMARY KEY,
      handled_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE outbox (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('mail_tickets', 'mail_refund', 'refund')),
      event TEXT NOT NULL,
      order_id TEXT NOT NULL REFERENCES orders (id),
      refund_reason TEXT,
      payment TEXT,
      amount INTEGER,
      currency TEXT,
      attempts INTEGER NOT NULL DEFAULT 0,
      due_at INTEGER,
      lease_ends_at INTEGER,
      done_at INTEGER,
      failure TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX outbox_due ON outbox (due_at) WHERE done_at IS NULL AND due_at IS NOT NULL;
    """,
    "ALTER TABLE outbox ADD COLUMN request_id TEXT NOT NULL DEFAULT '';",
    buying,
    refunds,
    people,
    scans,
  ]
}
