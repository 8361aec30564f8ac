extension SQLiteSchema {
  /// The devices that admit people, and what they scanned.
  static let scans = """
    CREATE TABLE devices (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      -- Ids with spaces between them.
      events TEXT NOT NULL,
      -- A name a line.
      gates TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      expires_at INTEGER,
      pairing TEXT UNIQUE,
      pairing_ends_at INTEGER,
      token TEXT UNIQUE,
      paired_at INTEGER,
      seen_at INTEGER,
      revoked_at INTEGER
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE scans (
      device TEXT NOT NULL,
      nonce TEXT NOT NULL,
      ticket TEXT NOT NULL REFERENCES tickets (id),
      event TEXT NOT NULL,
      gate TEXT NOT NULL,
      scanned_at INTEGER NOT NULL,
      received_at INTEGER NOT NULL,
      outcome TEXT NOT NULL,
      is_let_in INTEGER NOT NULL CHECK (is_let_in IN (0, 1)),
      other_at INTEGER,
      other_gate TEXT,
      PRIMARY KEY (device, nonce)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX scans_of_event ON scans (event, received_at);
    CREATE INDEX doubtful_scans_of_event ON scans (event, received_at) WHERE is_let_in = 1 AND outcome <> 'admitted';
    CREATE INDEX tickets_of_event ON tickets (event);
    """
}
