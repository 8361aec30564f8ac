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
        """
        SELECT id, kind, event, order_id, refund_reason, payment, amount, currency, attempts, due_at, request_id, notice,
          done_at, due_at IS NULL, failure FROM outbox
        WHERE kind LIKE 'mail%' AND id > ? AND \(condition) ORDER BY id LIMIT ?
        """, [.text(after?.rawValue ?? ""), .integer(limit)],
        { (row) throws(StoreError) in
          let sentAt = row.optionalText(12) == nil ? nil : row.instant(12)
          let reason = row.optionalText(14)
          let state: MailRecord.State =
            sentAt != nil ? (reason == nil ? .sent : .bounced) : (row.flag(13) ? .failed : .waiting)
          return MailRecord(task: try row.task(), state: state, reason: reason ?? "", sentAt: sentAt)
        })
    }
  }

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
