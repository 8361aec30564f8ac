import Core
import Store

/// Orders with all that belongs to them, a page by a query for each table.
extension SQLiteDump {
  func dossiers(after: String, limit: Int) throws(StoreError) -> [OrderDossier] {
    let ids = try connection.rows(
      "SELECT id FROM orders WHERE id > ? ORDER BY id LIMIT ?", [.text(after), .integer(limit)],
      { (row: SQLiteRow) throws(StoreError) in row.text(0) })
    guard let last = ids.last else { return [] }
    let page = DumpedPage(connection: connection, after: after, last: last)
    let lines = try page.group(
      """
      SELECT l.order_id, l.ticket_type, l.quantity, l.unit_price, o.currency, l.tax_rate, l.tax_inclusive, l.tax,
        l.discount, l.code
      FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE l.order_id > ? AND l.order_id <= ?
      ORDER BY l.order_id, l.position
      """, { (row) throws(StoreError) in try row.orderLine(1) })
    let fees = try page.group(
      """
      SELECT f.order_id, f.fee, f.position, f.amount, o.currency, f.tax_rate, f.tax_inclusive, f.tax
      FROM order_fees f JOIN orders o ON o.id = f.order_id WHERE f.order_id > ? AND f.order_id <= ?
      ORDER BY f.order_id, f.position
      """, { (row) throws(StoreError) in try row.orderFee(1) })
    var dossiers = try page.rows(
      "SELECT \(SQLiteRow.orderColumns) FROM orders WHERE id > ? AND id <= ? ORDER BY id",
      { (row) throws(StoreError) in
        let id = row.text(0)
        return OrderDossier(order: try row.order(lines: lines[id] ?? [], fees: fees[id] ?? []), person: nil)
      })
    try page.fill(&dossiers)
    return dossiers
  }
}

/// The orders behind one id and up to another one.
private struct DumpedPage {
  let connection: SQLiteConnection
  let after: String
  let last: String

  func rows<Value>(
    _ sql: String, _ decode: (SQLiteRow) throws(StoreError) -> Value
  ) throws(StoreError) -> [Value] {
    try connection.rows(sql, [.text(after), .text(last)], decode)
  }

  /// Rows by the order that their first column names.
  func group<Value>(
    _ sql: String, _ decode: (SQLiteRow) throws(StoreError) -> Value
  ) throws(StoreError) -> [String: [Value]] {
    let rows = try rows(sql) { (row) throws(StoreError) in (order: row.text(0), value: try decode(row)) }
    return Dictionary(grouping: rows, by: \.order).mapValues { $0.map(\.value) }
  }

  func fill(_ dossiers: inout [OrderDossier]) throws(StoreError) {
    let persons = try group("SELECT order_id, id FROM temp.dump_persons WHERE order_id > ? AND order_id <= ?") {
      (row) throws(StoreError) in PersonKey(stored: row.text(1))
    }
    let keys = try keys()
    let answers = try answers()
    let tickets = try tickets()
    let checkIns = try checkIns()
    let scans = try scans()
    let settlements = try settlements()
    let refunds = try refunds()
    let news = try news()
    let tasks = try tasks()
    let resends = try group(
      "SELECT order_id, at FROM resends WHERE order_id > ? AND order_id <= ? ORDER BY order_id, number"
    ) { (row) throws(StoreError) in row.instant(1) }
    let reminders = try group("SELECT order_id, at FROM reminders_off WHERE order_id > ? AND order_id <= ?") {
      (row) throws(StoreError) in row.instant(1)
    }
    let erasures = try group(
      "SELECT order_id, due_at, erased_at FROM erasures WHERE order_id > ? AND order_id <= ?"
    ) { (row) throws(StoreError) in
      OrderDossier.ErasureRecord(dueAt: row.optionalInstant(1), erasedAt: row.optionalInstant(2))
    }
    let notes = try notes()
    for index in dossiers.indices {
      let id = dossiers[index].order.id.rawValue
      dossiers[index].person = persons[id]?.first
      dossiers[index].keys = keys[id] ?? []
      dossiers[index].answers = answers[id] ?? []
      dossiers[index].tickets = tickets[id] ?? []
      dossiers[index].checkIns = checkIns[id] ?? []
      dossiers[index].scans = scans[id] ?? []
      dossiers[index].settlements = settlements[id] ?? []
      dossiers[index].refunds = refunds[id] ?? []
      dossiers[index].refundNews = news[id] ?? []
      dossiers[index].tasks = tasks[id] ?? []
      dossiers[index].resends = resends[id] ?? []
      dossiers[index].reminderOffAt = reminders[id]?.first
      dossiers[index].erasure = erasures[id]?.first
      dossiers[index].notes = notes[id] ?? []
    }
  }

  private func keys() throws(StoreError) -> [String: [IdempotencyRecord]] {
    try group(
      """
      SELECT k.order_id, i.key, i.fingerprint, i.at FROM temp.dump_keys k JOIN idempotency i ON i.key = k.id
      WHERE k.order_id > ? AND k.order_id <= ? ORDER BY k.order_id, k.id
      """
    ) { (row) throws(StoreError) in
      IdempotencyRecord(
        key: try row.value(1, IdempotencyKey.init), fingerprint: row.text(2), order: try row.value(0) { OrderID($0) },
        at: row.instant(3))
    }
  }

  private func answers() throws(StoreError) -> [String: [Answer]] {
    try group(
      """
      SELECT order_id, question, ticket, value FROM order_answers WHERE order_id > ? AND order_id <= ?
      ORDER BY order_id, ticket, position
      """
    ) { (row) throws(StoreError) in
      Answer(
        question: try row.value(1, QuestionID.init), ticket: row.count(2) < 0 ? nil : row.count(2), value: row.text(3))
    }
  }

  private func tickets() throws(StoreError) -> [String: [OrderDossier.IssuedTicket]] {
    try group(
      """
      SELECT t.order_id, t.id, t.order_id, t.event, t.ticket_type, t.number, t.is_valid, h.revision, h.name,
        h.short_code, h.changed_at
      FROM tickets t LEFT JOIN ticket_holders h ON h.ticket = t.id
      WHERE t.order_id > ? AND t.order_id <= ? ORDER BY t.order_id, t.number
      """
    ) { (row) throws(StoreError) in
      OrderDossier.IssuedTicket(ticket: try row.ticket(1), holderChangedAt: row.optionalInstant(10))
    }
  }

  private func checkIns() throws(StoreError) -> [String: [CheckIn]] {
    try group(
      """
      SELECT t.order_id, c.ticket, c.at, c.gate FROM tickets t JOIN check_ins c ON c.ticket = t.id
      WHERE t.order_id > ? AND t.order_id <= ? ORDER BY t.order_id, c.ticket
      """
    ) { (row) throws(StoreError) in try row.checkIn(1) }
  }

  private func scans() throws(StoreError) -> [String: [ScanRecord]] {
    try group(
      """
      SELECT k.order_id, s.device, s.nonce, s.ticket, s.event, s.gate, s.scanned_at, s.received_at, s.outcome,
        s.is_let_in, s.other_at, s.other_gate
      FROM temp.dump_scans k JOIN scans s ON s.device = substr(k.id, 1, 16) AND s.nonce = substr(k.id, 17)
      WHERE k.order_id > ? AND k.order_id <= ? ORDER BY k.order_id, k.id
      """
    ) { (row) throws(StoreError) in try row.scan(1) }
  }

  private func settlements() throws(StoreError) -> [String: [SettlementRecord]] {
    try group(
      """
      SELECT order_id, payment, amount, currency, refund_reason, at FROM settlements
      WHERE order_id > ? AND order_id <= ? ORDER BY order_id, payment
      """
    ) { (row) throws(StoreError) in
      let amount = Money(minorUnits: row.integer(2), currency: try row.value(3, CurrencyCode.init))
      let reason = try row.optionalText(4) == nil ? nil : row.value(4, RefundReason.init(rawValue:))
      return SettlementRecord(
        payment: Payment(id: row.text(1), order: try row.value(0) { OrderID($0) }, amount: amount),
        refundReason: reason, at: row.instant(5))
    }
  }

  private func refunds() throws(StoreError) -> [String: [RefundRecord]] {
    let tickets = try rows(
      """
      SELECT r.refund, r.ticket FROM tickets t JOIN refund_tickets r ON r.ticket = t.id
      WHERE t.order_id > ? AND t.order_id <= ? ORDER BY t.order_id, t.number
      """
    ) { (row) throws(StoreError) in (refund: row.text(0), ticket: try row.value(1) { TicketID($0) }) }
    let byRefund = Dictionary(grouping: tickets, by: \.refund).mapValues { $0.map(\.ticket) }
    let refunds = try rows(
      """
      SELECT \(SQLiteRow.refundColumns) FROM refunds WHERE order_id > ? AND order_id <= ?
      ORDER BY order_id, requested_at, key
      """
    ) { (row) throws(StoreError) in try row.refund(tickets: byRefund[row.text(0)] ?? []) }
    return Dictionary(grouping: refunds, by: \.order.rawValue)
  }

  private func notes() throws(StoreError) -> [String: [PersonNote]] {
    try group(
      """
      SELECT k.order_id, n.act, n.actor, n.at FROM temp.dump_notes k JOIN person_notes n ON n.number = CAST(k.id AS INTEGER)
      WHERE k.order_id > ? AND k.order_id <= ? ORDER BY k.order_id, k.id
      """
    ) { (row) throws(StoreError) in
      PersonNote(
        act: try row.value(1, PersonNote.Act.init(rawValue:)), order: try row.value(0) { OrderID($0) },
        actor: row.text(2), at: row.instant(3))
    }
  }

  private func news() throws(StoreError) -> [String: [RefundNewsTask]] {
    try group(
      """
      SELECT k.order_id, n.payment, n.event, n.due_at, n.attempts, n.notes
      FROM temp.dump_news k JOIN refund_news n ON n.payment = k.id
      WHERE k.order_id > ? AND k.order_id <= ? ORDER BY k.order_id, k.id
      """
    ) { (row) throws(StoreError) in
      RefundNewsTask(
        payment: row.text(1), order: try row.value(0) { OrderID($0) }, event: try row.value(2, EventID.init),
        dueAt: row.instant(3), attempts: row.count(4), notes: row.count(5))
    }
  }

  private func tasks() throws(StoreError) -> [String: [TaskRecord]] {
    try group(
      """
      SELECT k.order_id, o.id, o.kind, o.event, o.order_id, o.refund_reason, o.payment, o.amount, o.currency,
        o.attempts, o.due_at, o.request_id, o.notice, o.lease_ends_at, o.done_at, o.failure
      FROM temp.dump_tasks k JOIN outbox o ON o.id = k.id
      WHERE k.order_id > ? AND k.order_id <= ? ORDER BY k.order_id, k.id
      """
    ) { (row) throws(StoreError) in
      let task = try row.task(1)
      return TaskRecord(
        id: task.id, kind: task.kind, event: task.event, order: task.order, requestID: task.requestID,
        attempts: task.attempts, dueAt: row.optionalInstant(10), leaseEndsAt: row.optionalInstant(13),
        doneAt: row.optionalInstant(14), failure: row.optionalText(15))
    }
  }
}
