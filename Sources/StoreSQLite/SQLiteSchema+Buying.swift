extension SQLiteSchema {
  /// Taxes, fees, promo codes and the limits of persons. Orders from before have none of them.
  static let buying = """
    ALTER TABLE order_lines ADD COLUMN discount INTEGER NOT NULL DEFAULT 0 CHECK (discount >= 0);
    ALTER TABLE order_lines ADD COLUMN code TEXT;
    ALTER TABLE order_lines ADD COLUMN tax_rate INTEGER;
    ALTER TABLE order_lines ADD COLUMN tax_inclusive INTEGER;
    ALTER TABLE order_lines ADD COLUMN tax INTEGER;

    CREATE TABLE order_fees (
      order_id TEXT NOT NULL REFERENCES orders (id),
      position INTEGER NOT NULL,
      fee TEXT NOT NULL,
      amount INTEGER NOT NULL CHECK (amount >= 0),
      tax_rate INTEGER,
      tax_inclusive INTEGER,
      tax INTEGER,
      PRIMARY KEY (order_id, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE promo_codes (
      event TEXT NOT NULL,
      code TEXT NOT NULL,
      sold INTEGER NOT NULL CHECK (sold >= 0),
      held INTEGER NOT NULL CHECK (held >= 0),
      PRIMARY KEY (event, code)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE order_answers (
      order_id TEXT NOT NULL REFERENCES orders (id),
      -- -1: it concerns the order.
      ticket INTEGER NOT NULL,
      question TEXT NOT NULL,
      position INTEGER NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (order_id, ticket, question)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE order_persons (
      event TEXT NOT NULL,
      person TEXT NOT NULL,
      order_id TEXT NOT NULL REFERENCES orders (id),
      PRIMARY KEY (event, person, order_id)
    ) STRICT, WITHOUT ROWID;
    -- As PersonKey makes it of an address.
    INSERT INTO order_persons SELECT event, lower(
      CASE WHEN instr(buyer_email, '+') BETWEEN 2 AND instr(buyer_email, '@')
        THEN substr(buyer_email, 1, instr(buyer_email, '+') - 1) || substr(buyer_email, instr(buyer_email, '@'))
        ELSE buyer_email END), id FROM orders;
    """
}
