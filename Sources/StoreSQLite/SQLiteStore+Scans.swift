import Core
import Store

extension SQLiteStore {
  public func changeDevices<Result: Sendable>(
    _ body: (any DeviceTransaction) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try durably { (connection) throws(StoreError) in
      try Self.atomically(connection) { () throws(StoreError) in
        try body(SQLiteDeviceTransaction(connection: connection))
      }
    }
  }

  public func devices() throws(StoreError) -> [ScannerDevice] {
    try durably { (connection) throws(StoreError) in
      try connection.rows(
        "SELECT \(SQLiteRow.deviceColumns) FROM devices ORDER BY created_at, id", [],
        { (row) throws(StoreError) in try row.device() })
    }
  }

  public func device(token digest: String) throws(StoreError) -> ScannerDevice? {
    try locked { (connection) throws(StoreError) in
      try connection.first(
        "SELECT \(SQLiteRow.deviceColumns) FROM devices WHERE token = ?", [.text(digest)],
        { (row) throws(StoreError) in try row.device() })
    }
  }

  public func scans(of event: EventID, doubtful: Bool, limit: Int) throws(StoreError) -> [ScanRecord] {
    let condition = doubtful ? " AND is_let_in = 1 AND outcome <> 'admitted'" : ""
    return try durably { (connection) throws(StoreError) in
      try connection.rows(
        "SELECT \(SQLiteRow.scanColumns) FROM scans WHERE event = ?\(condition)"
          + " ORDER BY received_at, device, nonce LIMIT ?",
        [.text(event.rawValue), .integer(limit)], { (row) throws(StoreError) in try row.scan() })
    }
  }

  public func roster(of event: EventID) throws(StoreError) -> [RosterTicket] {
    try durably { (connection) throws(StoreError) in
      try connection.rows(
        """
        SELECT t.id, t.ticket_type, h.revision, t.is_valid, c.at, c.gate
        FROM tickets t LEFT JOIN ticket_holders h ON h.ticket = t.id LEFT JOIN check_ins c ON c.ticket = t.id
        WHERE t.event = ? ORDER BY t.id
        """, [.text(event.rawValue)],
        { (row) throws(StoreError) in
          let id = try row.value(0) { TicketID($0) }
          let checkIn =
            row.optionalText(5) == nil
            ? nil : CheckIn(ticket: id, at: row.instant(4), gate: try row.value(5, GateName.init))
          return RosterTicket(
            id: id, ticketType: try row.value(1, TicketTypeID.init), revision: UInt8(clamping: row.integer(2)),
            isValid: row.flag(3), checkIn: checkIn)
        })
    }
  }
}
