import Core
import Store

extension SQLiteStore {
  public func ticket(typed code: TicketID) throws(StoreError) -> Ticket? {
    try locked { (connection) throws(StoreError) in
      let newer = try connection.first(
        SQLiteRow.tickets + " WHERE h.short_code = ?", [.text(code.rawValue)],
        { (row) throws(StoreError) in try row.ticket() })
      if let newer { return newer }
      return try connection.first(
        SQLiteRow.tickets + " WHERE t.id = ?", [.text(code.rawValue)],
        { (row) throws(StoreError) in try row.ticket() })
    }
  }

  public func orders(of address: EmailAddress, limit: Int) throws(StoreError) -> [Order] {
    try locked { (connection) throws(StoreError) in
      let ids = try connection.rows(
        """
        SELECT id FROM orders WHERE buyer_email = ? COLLATE NOCASE AND state != 'expired'
        ORDER BY created_at DESC, id LIMIT ?
        """, [.text(address.rawValue), .integer(limit)],
        { (row) throws(StoreError) in try row.value(0) { OrderID($0) } })
      var orders: [Order] = []
      for id in ids {
        if let order = try connection.order(id) { orders.append(order) }
      }
      return orders
    }
  }

  public func resends(of order: OrderID) throws(StoreError) -> [Instant] {
    try durably { (connection) throws(StoreError) in try connection.resends(of: order) }
  }

  public func keep(_ request: LinkRequest, waitingMax: Int) throws(StoreError) {
    try durably { (connection) throws(StoreError) in
      try connection.run(
        """
        INSERT INTO link_requests (id, address, at) SELECT ?, ?, ?
        WHERE (SELECT count(*) FROM link_requests WHERE is_done = 0) < ? ON CONFLICT DO NOTHING
        """,
        [
          .text(request.id), .text(request.address.rawValue), .instant(request.at), .integer(waitingMax),
        ])
    }
  }

  public func waitingLinkRequests(limit: Int) throws(StoreError) -> [LinkRequest] {
    try locked { (connection) throws(StoreError) in
      try connection.rows(
        "SELECT id, address, at FROM link_requests WHERE is_done = 0 ORDER BY at, id LIMIT ?",
        [.integer(limit)],
        { (row) throws(StoreError) in
          LinkRequest(id: row.text(0), address: try row.value(1, EmailAddress.init), at: row.instant(2))
        })
    }
  }

  public func isReminderOff(of order: OrderID) throws(StoreError) -> Bool {
    try locked { (connection) throws(StoreError) in
      try connection.first("SELECT 1 FROM reminders_off WHERE order_id = ?", [.text(order.rawValue)]) {
        (row) throws(StoreError) in true
      } ?? false
    }
  }

  public func remindedEvents() throws(StoreError) -> Set<EventID> {
    try locked { (connection) throws(StoreError) in
      Set(
        try connection.rows("SELECT event FROM reminded_events") { (row) throws(StoreError) in
          try row.value(0, EventID.init)
        })
    }
  }

  public func ordersToRemind(of event: EventID, limit: Int) throws(StoreError) -> [OrderID] {
    try locked { (connection) throws(StoreError) in
      try connection.rows(
        """
        SELECT id FROM orders o WHERE event = ? AND state = 'paid'
          AND NOT EXISTS (SELECT 1 FROM outbox WHERE id = 'mail-reminder/' || o.id)
          AND NOT EXISTS (SELECT 1 FROM reminders_off WHERE order_id = o.id) LIMIT ?
        """, [.text(event.rawValue), .integer(limit)], { (row) throws(StoreError) in try row.value(0) { OrderID($0) } })
    }
  }

  public func forgetLinkRequests(before time: Instant) throws(StoreError) {
    try durably { (connection) throws(StoreError) in
      try connection.run("DELETE FROM link_requests WHERE is_done = 1 AND at < ?", [.instant(time)])
    }
  }
}

extension SQLiteConnection {
  func resends(of order: OrderID) throws(StoreError) -> [Instant] {
    try rows(
      "SELECT at FROM resends WHERE order_id = ? ORDER BY number", [.text(order.rawValue)],
      { (row) throws(StoreError) in row.instant(0) })
  }
}
