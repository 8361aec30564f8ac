extension SQLiteSchema {
  /// Who holds tickets now, and what mails people asked for.
  static let people = """
    CREATE TABLE ticket_holders (
      ticket TEXT PRIMARY KEY REFERENCES tickets (id),
      revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 255),
      name TEXT NOT NULL,
      short_code TEXT NOT NULL UNIQUE,
      changed_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE resends (
      order_id TEXT NOT NULL REFERENCES orders (id),
      number INTEGER NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (order_id, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE link_requests (
      id TEXT PRIMARY KEY,
      address TEXT NOT NULL COLLATE NOCASE,
      at INTEGER NOT NULL,
      is_done INTEGER NOT NULL DEFAULT 0 CHECK (is_done IN (0, 1)),
      is_mailed INTEGER NOT NULL DEFAULT 0 CHECK (is_mailed IN (0, 1))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX link_requests_waiting ON link_requests (at) WHERE is_done = 0;
    CREATE INDEX link_requests_address ON link_requests (address);

    CREATE TABLE reminders_off (
      order_id TEXT PRIMARY KEY REFERENCES orders (id),
      at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE reminded_events (
      event TEXT PRIMARY KEY,
      at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE erasures (
      order_id TEXT PRIMARY KEY REFERENCES orders (id),
      due_at INTEGER,
      erased_at INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX erasures_due ON erasures (due_at) WHERE due_at IS NOT NULL;

    CREATE TABLE erased_events (
      event TEXT PRIMARY KEY,
      at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE person_notes (
      number INTEGER PRIMARY KEY,
      act TEXT NOT NULL,
      order_id TEXT NOT NULL,
      actor TEXT NOT NULL,
      at INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX orders_address ON orders (buyer_email COLLATE NOCASE, created_at);
    ALTER TABLE outbox ADD COLUMN notice TEXT;
    """
}
