import Core
import Store

extension SQLiteTransaction {
  func tickets(of order: OrderID) throws(StoreError) -> [Ticket] { try connection.tickets(of: order) }

  func checkIns(of order: OrderID) throws(StoreError) -> [TicketID: CheckIn] { try connection.checkIns(of: order) }

  func void(_ tickets: [TicketID]) throws(StoreError) {
    for ticket in tickets {
      try connection.run("UPDATE tickets SET is_valid = 0 WHERE id = ? AND is_valid = 1", [.text(ticket.rawValue)])
      guard connection.changedRows == 1 else { throw .broken("a ticket to be ended is not there, or void already") }
    }
  }

  func settlements(of order: OrderID) throws(StoreError) -> [SettlementRecord] {
    try connection.settlements(of: order)
  }

  func refunds(of order: OrderID) throws(StoreError) -> [RefundRecord] { try connection.refunds(of: order) }

  func refund(_ key: RefundKey) throws(StoreError) -> RefundRecord? { try connection.refund(key) }

  func isRefunded(_ ticket: TicketID) throws(StoreError) -> Bool {
    try connection.first("SELECT 1 FROM refund_tickets WHERE ticket = ?", [.text(ticket.rawValue)]) {
      (_: SQLiteRow) throws(StoreError) in true
    } ?? false
  }

  func insert(_ refund: RefundRecord) throws(StoreError) {
    try connection.run(
      """
      INSERT INTO refunds (key, order_id, payment, amount, kept, currency, reason, frees_places, requested_at, state,
        provider_id, settled_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(refund.key.rawValue), .text(refund.order.rawValue), .optional(refund.payment),
        .integer(refund.amount.minorUnits), .integer(refund.kept.minorUnits),
        .text(refund.amount.currency.rawValue), .text(refund.reason.rawValue), .flag(refund.freesPlaces),
        .instant(refund.requestedAt), .text(refund.state.rawValue), .optional(refund.providerID),
        refund.settledAt.map(SQLiteValue.instant) ?? .null,
      ])
    for ticket in refund.tickets {
      try connection.run(
        "INSERT INTO refund_tickets (ticket, refund) VALUES (?, ?)",
        [.text(ticket.rawValue), .text(refund.key.rawValue)])
    }
  }

  func update(_ refund: RefundRecord) throws(StoreError) {
    try connection.run(
      "UPDATE refunds SET amount = ?, state = ?, provider_id = ?, settled_at = ? WHERE key = ?",
      [
        .integer(refund.amount.minorUnits), .text(refund.state.rawValue), .optional(refund.providerID),
        refund.settledAt.map(SQLiteValue.instant) ?? .null, .text(refund.key.rawValue),
      ])
    guard connection.changedRows == 1 else { throw .broken("a refund to be changed is not there") }
  }

  func wantRefundNews(of payment: String, order: OrderID, dueAt: Instant) throws(StoreError) {
    try connection.run(
      """
      INSERT INTO refund_news (payment, order_id, event, due_at, attempts, notes) VALUES (?, ?, ?, ?, 0, 1)
      ON CONFLICT (payment) DO UPDATE SET due_at = excluded.due_at, attempts = 0, notes = notes + 1
      """,
      [
        .text(payment), .text(order.rawValue), .text(event.rawValue), .instant(dueAt),
      ])
  }

  func dispute(_ id: String) throws(StoreError) -> Dispute? {
    try connection.first(
      "SELECT \(SQLiteRow.disputeColumns) FROM disputes WHERE id = ?", [.text(id)],
      { (row) throws(StoreError) in try row.dispute() })
  }

  func disputes(of order: OrderID) throws(StoreError) -> [Dispute] { try connection.disputes(of: order) }

  func record(_ dispute: Dispute) throws(StoreError) {
    try connection.run(
      """
      INSERT INTO disputes (id, payment, amount, currency, reason, state, opened_at, closed_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET state = excluded.state, closed_at = excluded.closed_at
      """,
      [
        .text(dispute.id), .text(dispute.payment), .integer(dispute.amount.minorUnits),
        .text(dispute.amount.currency.rawValue), .text(dispute.reason), .text(dispute.state.rawValue),
        .instant(dispute.openedAt), dispute.closedAt.map(SQLiteValue.instant) ?? .null,
      ])
  }

  func append(_ entry: AuditEntry) throws(StoreError) { try connection.append(entry, number: nil) }
}

extension SQLiteConnection {
  /// - Parameter number: nil: the next one.
  func append(_ entry: AuditEntry, number: Int64?) throws(StoreError) {
    try run(
      """
      INSERT INTO audit (number, at, actor, name, origin, request_id, action, event, order_id, subject, amount, currency)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number.map { .integer($0) } ?? .null, .instant(entry.at), .text(entry.source.actor.rawValue),
        .text(entry.source.name), .text(entry.source.origin), .text(entry.source.requestID),
        .text(entry.action.rawValue), .optional(entry.event?.rawValue), .optional(entry.order?.rawValue),
        .text(entry.subject), entry.amount.map { .integer($0.minorUnits) } ?? .null,
        .optional(entry.amount?.currency.rawValue),
      ])
  }
}
