import Core
import Store

extension SQLiteStore {
  public func order(ofPayment id: String) throws(StoreError) -> OrderID? {
    try durably { (connection) throws(StoreError) in
      try connection.first("SELECT order_id FROM settlements WHERE payment = ?", [.text(id)]) {
        (row) throws(StoreError) in try row.value(0) { OrderID($0) }
      }
    }
  }

  public func settlements(of order: OrderID) throws(StoreError) -> [SettlementRecord] {
    try durably { (connection) throws(StoreError) in try connection.settlements(of: order) }
  }

  public func refunds(of order: OrderID) throws(StoreError) -> [RefundRecord] {
    try durably { (connection) throws(StoreError) in try connection.refunds(of: order) }
  }

  public func disputes(of order: OrderID) throws(StoreError) -> [Dispute] {
    try durably { (connection) throws(StoreError) in try connection.disputes(of: order) }
  }

  public func dueRefundNews(now: Instant, limit: Int) throws(StoreError) -> [RefundNewsTask] {
    try durably { (connection) throws(StoreError) in
      try connection.rows(
        """
        SELECT payment, order_id, event, due_at, attempts, notes FROM refund_news WHERE due_at <= ?
        ORDER BY due_at, payment LIMIT ?
        """, [.instant(now), .integer(limit)],
        { (row) throws(StoreError) in
          RefundNewsTask(
            payment: row.text(0), order: try row.value(1) { OrderID($0) }, event: try row.value(2, EventID.init),
            dueAt: row.instant(3), attempts: row.count(4), notes: row.count(5))
        })
    }
  }

  public func finishRefundNews(_ task: RefundNewsTask, dueAt: Instant?) throws(StoreError) {
    try durably { (connection) throws(StoreError) in
      guard let dueAt else {
        return try connection.run(
          "DELETE FROM refund_news WHERE payment = ? AND notes = ?", [.text(task.payment), .integer(task.notes)])
      }
      try connection.run(
        "UPDATE refund_news SET due_at = ?, attempts = attempts + 1 WHERE payment = ? AND notes = ?",
        [.instant(dueAt), .text(task.payment), .integer(task.notes)])
    }
  }

  public func orders(_ filter: OrderFilter, after: OrderCursor?, limit: Int) throws(StoreError) -> [Order] {
    var (conditions, values): ([String], [SQLiteValue]) = ([], [])
    func need(_ condition: String, _ bound: SQLiteValue...) {
      conditions.append(condition)
      values += bound
    }
    if let event = filter.event { need("event = ?", .text(event.rawValue)) }
    if let state = filter.state { need("state = ?", .text(state.rawValue)) }
    if let since = filter.since { need("created_at >= ?", .instant(since)) }
    if let until = filter.until { need("created_at < ?", .instant(until)) }
    // SQLite's lower() knows ASCII alone, as the index does.
    if let email = filter.email { need("lower(buyer_email) = lower(?)", .text(email.rawValue)) }
    if let prefix = filter.idPrefix { need("id >= ? AND id < ?", .text(prefix), .text(prefix + "~")) }
    if let after {
      need(
        "(created_at < ? OR (created_at = ? AND id > ?))", .instant(after.createdAt), .instant(after.createdAt),
        .text(after.id.rawValue))
    }
    let sql = "SELECT id FROM orders" + (conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND "))
    let (bound, text) = (values + [.integer(limit)], sql + " ORDER BY created_at DESC, id LIMIT ?")
    return try durably { (connection) throws(StoreError) in
      let ids = try connection.rows(text, bound) { (row) throws(StoreError) in try row.value(0) { OrderID($0) } }
      var orders: [Order] = []
      for id in ids {
        if let order = try connection.order(id) { orders.append(order) }
      }
      return orders
    }
  }

  public func audit(_ filter: AuditFilter, before: Int64?, limit: Int) throws(StoreError) -> [AuditLine] {
    var (conditions, values): ([String], [SQLiteValue]) = ([], [])
    func need(_ condition: String, _ value: SQLiteValue) {
      conditions.append(condition)
      values.append(value)
    }
    if let order = filter.order { need("order_id = ?", .text(order.rawValue)) }
    if let action = filter.action { need("action = ?", .text(action.rawValue)) }
    if let actor = filter.actor { need("actor = ?", .text(actor.rawValue)) }
    if let since = filter.since { need("at >= ?", .instant(since)) }
    if let until = filter.until { need("at < ?", .instant(until)) }
    if let before { need("number < ?", .integer(before)) }
    let sql =
      "SELECT number, at, actor, name, origin, request_id, action, event, order_id, subject, amount, currency FROM audit"
      + (conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND "))
    let (bound, text) = (values + [.integer(limit)], sql + " ORDER BY number DESC LIMIT ?")
    return try durably { (connection) throws(StoreError) in
      try connection.rows(text, bound) { (row) throws(StoreError) in try row.auditLine() }
    }
  }
}
