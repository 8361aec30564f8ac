extension SQLiteSchema {
  /// Money that goes back, disputes, and the log of who did what. Payments that went back before in place of tickets are
  /// written as the refunds that they were.
  static let refunds = """
    CREATE INDEX settlements_of_order ON settlements (order_id);
    CREATE INDEX orders_by_time ON orders (created_at, id);
    CREATE INDEX orders_by_email ON orders (lower(buyer_email));

    CREATE TABLE refunds (
      key TEXT PRIMARY KEY,
      order_id TEXT NOT NULL REFERENCES orders (id),
      payment TEXT,
      amount INTEGER NOT NULL CHECK (amount >= 0),
      kept INTEGER NOT NULL CHECK (kept >= 0),
      currency TEXT NOT NULL,
      reason TEXT NOT NULL,
      frees_places INTEGER NOT NULL CHECK (frees_places IN (0, 1)),
      requested_at INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('pending', 'sent', 'done', 'failed', 'moot')),
      provider_id TEXT,
      settled_at INTEGER,
      CHECK (payment IS NOT NULL OR amount = 0)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX refunds_of_order ON refunds (order_id);
    CREATE INDEX refunds_of_payment ON refunds (payment) WHERE payment IS NOT NULL;
    CREATE UNIQUE INDEX refunds_at_provider ON refunds (provider_id) WHERE provider_id IS NOT NULL;

    CREATE TRIGGER refunds_within_payment AFTER INSERT ON refunds WHEN NEW.payment IS NOT NULL BEGIN
      SELECT RAISE(ABORT, 'more would go back than was paid') WHERE
        (SELECT sum(amount) FROM refunds WHERE payment = NEW.payment AND state NOT IN ('failed', 'moot'))
        > (SELECT amount FROM settlements WHERE payment = NEW.payment);
    END;
    CREATE TRIGGER refunds_stay_within_payment AFTER UPDATE ON refunds WHEN NEW.payment IS NOT NULL BEGIN
      SELECT RAISE(ABORT, 'more would go back than was paid') WHERE
        (SELECT sum(amount) FROM refunds WHERE payment = NEW.payment AND state NOT IN ('failed', 'moot'))
        > (SELECT amount FROM settlements WHERE payment = NEW.payment);
    END;

    CREATE TABLE refund_tickets (
      ticket TEXT PRIMARY KEY REFERENCES tickets (id),
      refund TEXT NOT NULL REFERENCES refunds (key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX refund_tickets_of_refund ON refund_tickets (refund);

    INSERT INTO refunds (key, order_id, payment, amount, kept, currency, reason, frees_places, requested_at, state,
        settled_at)
      SELECT s.payment, s.order_id, s.payment, s.amount, 0, s.currency, s.refund_reason, 1, s.at,
        CASE WHEN t.done_at IS NULL THEN 'pending' ELSE 'sent' END, t.done_at
      FROM settlements s LEFT JOIN outbox t ON t.id = 'refund/' || s.payment WHERE s.refund_reason IS NOT NULL;

    CREATE TABLE refund_news (
      payment TEXT PRIMARY KEY,
      order_id TEXT NOT NULL REFERENCES orders (id),
      event TEXT NOT NULL,
      due_at INTEGER NOT NULL,
      attempts INTEGER NOT NULL,
      notes INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE disputes (
      id TEXT PRIMARY KEY,
      payment TEXT NOT NULL,
      amount INTEGER NOT NULL,
      currency TEXT NOT NULL,
      reason TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'won', 'lost')),
      opened_at INTEGER NOT NULL,
      closed_at INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX disputes_of_payment ON disputes (payment);

    CREATE TABLE audit (
      number INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      actor TEXT NOT NULL,
      name TEXT NOT NULL,
      origin TEXT NOT NULL,
      request_id TEXT NOT NULL,
      action TEXT NOT NULL,
      event TEXT,
      order_id TEXT,
      subject TEXT NOT NULL,
      amount INTEGER,
      currency TEXT
    ) STRICT;
    CREATE INDEX audit_of_order ON audit (order_id) WHERE order_id IS NOT NULL;
    -- What INSERT OR REPLACE removes, no trigger for DELETE hears of.
    CREATE TRIGGER audit_is_not_replaced BEFORE INSERT ON audit
    WHEN EXISTS (SELECT 1 FROM audit WHERE number = NEW.number) BEGIN
      SELECT RAISE(ABORT, 'the audit log is only ever added to');
    END;
    CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN
      SELECT RAISE(ABORT, 'the audit log is only ever added to');
    END;
    CREATE TRIGGER audit_is_not_removed BEFORE DELETE ON audit BEGIN
      SELECT RAISE(ABORT, 'the audit log is only ever added to');
    END;
    """
}
