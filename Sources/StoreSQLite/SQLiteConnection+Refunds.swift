import Core
import Store

/// How refunds, disputes and the log stand in the tables.
extension SQLiteConnection {
  func tickets(of order: OrderID) throws(StoreError) -> [Ticket] {
    try rows(
      SQLiteRow.tickets + " WHERE t.order_id = ? ORDER BY t.number",
      [.text(order.rawValue)], { (row) throws(StoreError) in try row.ticket() })
  }

  func checkIns(of order: OrderID) throws(StoreError) -> [TicketID: CheckIn] {
    let checkIns = try rows(
      "SELECT c.ticket, c.at, c.gate FROM check_ins c JOIN tickets t ON t.id = c.ticket WHERE t.order_id = ?",
      [.text(order.rawValue)], { (row) throws(StoreError) in try row.checkIn() })
    return Dictionary(uniqueKeysWithValues: checkIns.map { ($0.ticket, $0) })
  }

  func settlements(of order: OrderID) throws(StoreError) -> [SettlementRecord] {
    try rows(
      "SELECT payment, amount, currency, refund_reason, at FROM settlements WHERE order_id = ? ORDER BY payment",
      [.text(order.rawValue)],
      { (row) throws(StoreError) in
        let amount = Money(minorUnits: row.integer(1), currency: try row.value(2, CurrencyCode.init))
        let reason = try row.optionalText(3) == nil ? nil : row.value(3, RefundReason.init(rawValue:))
        return SettlementRecord(
          payment: Payment(id: row.text(0), order: order, amount: amount), refundReason: reason, at: row.instant(4))
      })
  }

  func refunds(of order: OrderID) throws(StoreError) -> [RefundRecord] {
    let tickets = try rows(
      """
      SELECT r.refund, r.ticket FROM refund_tickets r JOIN tickets t ON t.id = r.ticket WHERE t.order_id = ?
      ORDER BY t.number
      """, [.text(order.rawValue)],
      { (row) throws(StoreError) in (row.text(0), try row.value(1) { TicketID($0) }) })
    let byRefund = Dictionary(grouping: tickets, by: \.0).mapValues { $0.map(\.1) }
    return try rows(
      "SELECT \(SQLiteRow.refundColumns) FROM refunds WHERE order_id = ? ORDER BY requested_at, key",
      [.text(order.rawValue)], { (row) throws(StoreError) in try row.refund(tickets: byRefund[row.text(0)] ?? []) })
  }

  func refund(_ key: RefundKey) throws(StoreError) -> RefundRecord? {
    let tickets = try rows(
      "SELECT r.ticket FROM refund_tickets r JOIN tickets t ON t.id = r.ticket WHERE r.refund = ? ORDER BY t.number",
      [.text(key.rawValue)], { (row) throws(StoreError) in try row.value(0) { TicketID($0) } })
    return try first(
      "SELECT \(SQLiteRow.refundColumns) FROM refunds WHERE key = ?", [.text(key.rawValue)],
      { (row) throws(StoreError) in try row.refund(tickets: tickets) })
  }

  func disputes(of order: OrderID) throws(StoreError) -> [Dispute] {
    try rows(
      """
      SELECT \(SQLiteRow.disputeColumns) FROM disputes
      WHERE payment IN (SELECT payment FROM settlements WHERE order_id = ?) ORDER BY opened_at, id
      """, [.text(order.rawValue)], { (row) throws(StoreError) in try row.dispute() })
  }
}

extension SQLiteRow {
  static let refundColumns = """
    key, order_id, payment, amount, kept, currency, reason, frees_places, requested_at, state, provider_id, settled_at
    """
  static let disputeColumns = "id, payment, amount, currency, reason, state, opened_at, closed_at"

  func refund(tickets: [TicketID]) throws(StoreError) -> RefundRecord {
    let currency = try value(5, CurrencyCode.init)
    return RefundRecord(
      key: try value(0) { RefundKey($0) }, order: try value(1) { OrderID($0) }, payment: optionalText(2),
      amount: Money(minorUnits: integer(3), currency: currency),
      kept: Money(minorUnits: integer(4), currency: currency),
      reason: try value(6, RefundReason.init(rawValue:)), tickets: tickets, freesPlaces: flag(7),
      requestedAt: instant(8), state: try value(9, RefundRecord.State.init(rawValue:)), providerID: optionalText(10),
      settledAt: optionalInstant(11))
  }

  func dispute() throws(StoreError) -> Dispute {
    Dispute(
      id: text(0), payment: text(1),
      amount: Money(minorUnits: integer(2), currency: try value(3, CurrencyCode.init)), reason: text(4),
      state: try value(5, Dispute.State.init(rawValue:)), openedAt: instant(6), closedAt: optionalInstant(7))
  }

  func auditLine() throws(StoreError) -> AuditLine {
    var amount: Money?
    if optionalText(10) != nil {
      amount = Money(minorUnits: integer(10), currency: try value(11, CurrencyCode.init))
    }
    return AuditLine(
      number: integer(0),
      entry: AuditEntry(
        at: instant(1),
        source: AuditSource(
          actor: try value(2, AuditSource.Actor.init(rawValue:)), name: text(3), origin: text(4), requestID: text(5)),
        action: try value(6, AuditAction.init(rawValue:)),
        event: optionalText(7) == nil ? nil : try value(7, EventID.init),
        order: optionalText(8) == nil ? nil : try value(8) { OrderID($0) }, subject: text(9), amount: amount))
  }

  /// nil where the column is NULL.
  func optionalInstant(_ column: Int32) -> Instant? { optionalText(column) == nil ? nil : instant(column) }
}
