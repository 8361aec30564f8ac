import Core
import Store

extension SQLiteStore {
  public func mails(_ state: MailRecord.State?, after: TaskID?, limit: Int) throws(StoreError) -> [MailRecord] {
    let condition =
      switch state {
      case nil: "1"
      case .waiting: "done_at IS NULL AND due_at IS NOT NULL"
      case .failed: "done_at IS NULL AND due_at IS NULL"
      case .sent: "done_at IS NOT NULL AND failure IS NULL"
      case .bounced: "done_at IS NOT NULL AND failure IS NOT NULL"
      }
    return try locked { (connection) throws(StoreError) in
      try connection.rows(
        Self.mails + " AND id > ? AND \(condition) ORDER BY id LIMIT ?",
        [.text(after?.rawValue ?? ""), .integer(limit)], { (row) throws(StoreError) in try row.mail() })
    }
  }

  func mails(of order: OrderID) throws(StoreError) -> [MailRecord] {
    try locked { (connection) throws(StoreError) in
      try connection.rows(
        Self.mails + " AND order_id = ? ORDER BY id", [.text(order.rawValue)],
        { (row) throws(StoreError) in try row.mail() })
    }
  }

  private static let mails = """
    SELECT id, kind, event, order_id, refund_reason, payment, amount, currency, attempts, due_at, request_id, notice,
      done_at, due_at IS NULL, failure FROM outbox WHERE kind LIKE 'mail%'
    """

  public func reviveMail(_ id: TaskID, dueAt: Instant) throws(StoreError) -> Bool {
    try durably { (connection) throws(StoreError) in
      try connection.run(
        """
        UPDATE outbox SET done_at = NULL, due_at = ?, attempts = 0, lease_ends_at = NULL, failure = NULL
        WHERE id = ? AND kind LIKE 'mail%' AND ((done_at IS NULL AND due_at IS NULL)
          OR (done_at IS NOT NULL AND failure IS NOT NULL))
        """, [.instant(dueAt), .text(id.rawValue)])
      return connection.changedRows == 1
    }
  }

  public func bounceMail(_ id: TaskID, reason: String) throws(StoreError) -> Bool {
    try durably { (connection) throws(StoreError) in
      try connection.run(
        "UPDATE outbox SET failure = ? WHERE id = ? AND kind LIKE 'mail%' AND done_at IS NOT NULL",
        [.text(reason), .text(id.rawValue)])
      return connection.changedRows == 1
    }
  }
}

extension SQLiteRow {
  func mail() throws(StoreError) -> MailRecord {
    let sentAt = optionalText(12) == nil ? nil : instant(12)
    let reason = optionalText(14)
    let state: MailRecord.State =
      sentAt != nil ? (reason == nil ? .sent : .bounced) : (flag(13) ? .failed : .waiting)
    return MailRecord(task: try task(), state: state, reason: reason ?? "", sentAt: sentAt)
  }
}
