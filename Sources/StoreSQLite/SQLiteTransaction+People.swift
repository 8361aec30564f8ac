import Core
import Store

extension SQLiteTransaction {
  func updateHolder(of ticket: Ticket, at now: Instant) throws(StoreError) {
    guard let holder = ticket.holder else { throw .broken("a ticket is to be held by nobody") }
    try connection.run(
      """
      INSERT INTO ticket_holders (ticket, revision, name, short_code, changed_at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (ticket) DO UPDATE SET revision = excluded.revision, name = excluded.name,
        short_code = excluded.short_code, changed_at = excluded.changed_at
      """,
      [
        .text(ticket.id.rawValue), .integer(Int(ticket.revision)), .text(holder.rawValue),
        .text(ticket.shortCode.rawValue), .instant(now),
      ])
  }

  func resends(of order: OrderID) throws(StoreError) -> [Instant] { try connection.resends(of: order) }

  func insertResend(of order: OrderID, at now: Instant) throws(StoreError) {
    try connection.run(
      "INSERT INTO resends (order_id, number, at) SELECT ?1, count(*) + 1, ?2 FROM resends WHERE order_id = ?1",
      [.text(order.rawValue), .instant(now)])
  }

  func linkMails(to address: EmailAddress) throws(StoreError) -> [Instant] {
    try connection.rows(
      "SELECT at FROM link_requests WHERE address = ? AND is_mailed = 1 ORDER BY at", [.text(address.rawValue)],
      { (row) throws(StoreError) in row.instant(0) })
  }

  func finish(_ request: LinkRequest, isMailed: Bool) throws(StoreError) {
    try connection.run(
      "UPDATE link_requests SET is_done = 1, is_mailed = ? WHERE id = ? AND is_done = 0",
      [.flag(isMailed), .text(request.id)])
  }

  func setReminder(of order: OrderID, isOff: Bool, at now: Instant) throws(StoreError) {
    if isOff {
      try connection.run(
        "INSERT INTO reminders_off (order_id, at) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [.text(order.rawValue), .instant(now)])
    } else {
      try connection.run("DELETE FROM reminders_off WHERE order_id = ?", [.text(order.rawValue)])
    }
  }

  func markReminded(at now: Instant) throws(StoreError) {
    try connection.run(
      "INSERT INTO reminded_events (event, at) VALUES (?, ?) ON CONFLICT DO NOTHING",
      [.text(event.rawValue), .instant(now)])
  }

  func erase(_ order: OrderID, at now: Instant) throws(StoreError) {
    let id = SQLiteValue.text(order.rawValue)
    try connection.run(
      "UPDATE orders SET buyer_name = ?, buyer_email = ?, payment_url = NULL WHERE id = ?",
      [.text(Erasure.name), .text(Erasure.address), id])
    guard connection.changedRows == 1 else { throw .broken("an order to be erased is not there") }
    try connection.run(
      "UPDATE ticket_holders SET name = ? WHERE ticket IN (SELECT id FROM tickets WHERE order_id = ?)",
      [.text(Erasure.name), id])
    try forgetPerson(of: order)
    // A digest of names and addresses can be guessed.
    try connection.run("UPDATE idempotency SET fingerprint = 'erased' WHERE order_id = ?", [id])
    try connection.run(
      """
      UPDATE outbox SET due_at = NULL, lease_ends_at = NULL, failure = 'the address was erased'
      WHERE order_id = ? AND kind LIKE 'mail%' AND done_at IS NULL
      """, [id])
    try connection.run(
      """
      INSERT INTO erasures (order_id, due_at, erased_at) VALUES (?, NULL, ?)
      ON CONFLICT (order_id) DO UPDATE SET due_at = NULL, erased_at = excluded.erased_at
      """, [id, .instant(now)])
  }

  func scheduleErasure(of order: OrderID, dueAt: Instant) throws(StoreError) {
    try connection.run(
      """
      INSERT INTO erasures (order_id, due_at) VALUES (?, ?)
      ON CONFLICT (order_id) DO UPDATE SET due_at = excluded.due_at WHERE erased_at IS NULL
      """, [.text(order.rawValue), .instant(dueAt)])
  }

  func markErased(at now: Instant) throws(StoreError) {
    try connection.run(
      "INSERT INTO erased_events (event, at) VALUES (?, ?) ON CONFLICT DO NOTHING",
      [.text(event.rawValue), .instant(now)])
  }

  func note(_ note: PersonNote) throws(StoreError) {
    try connection.run(
      "INSERT INTO person_notes (act, order_id, actor, at) VALUES (?, ?, ?, ?)",
      [.text(note.act.rawValue), .text(note.order.rawValue), .text(note.actor), .instant(note.at)])
  }
}
