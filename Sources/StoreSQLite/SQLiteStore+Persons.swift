import Core
import Store

extension SQLiteStore {
  public func person(_ address: EmailAddress) throws(StoreError) -> PersonRecords {
    let (ids, requests) = try locked { (connection) throws(StoreError) in
      (
        try connection.rows(
          "SELECT id FROM orders WHERE buyer_email = ? COLLATE NOCASE ORDER BY created_at, id",
          [.text(address.rawValue)], { (row) throws(StoreError) in try row.value(0) { OrderID($0) } }),
        try connection.rows(
          "SELECT at FROM link_requests WHERE address = ? ORDER BY at", [.text(address.rawValue)],
          { (row) throws(StoreError) in row.instant(0) })
      )
    }
    var orders: [PersonOrder] = []
    for id in ids {
      guard let order = try order(id) else { continue }
      orders.append(
        PersonOrder(
          order: order, tickets: try tickets(of: id), checkIns: try checkIns(of: id),
          answers: try answers(of: id), settlements: try settlements(of: id), mails: try mails(of: id),
          resends: try resends(of: id),
          isReminderOff: try isReminderOff(of: id)))
    }
    return PersonRecords(orders: orders, linkRequests: requests)
  }

  public func forgetLinkRequests(of address: EmailAddress) throws(StoreError) {
    try durably { (connection) throws(StoreError) in
      try connection.run("DELETE FROM link_requests WHERE address = ?", [.text(address.rawValue)])
    }
  }

  public func dueErasures(now: Instant, limit: Int) throws(StoreError) -> [OrderID] {
    try locked { (connection) throws(StoreError) in
      try connection.rows(
        "SELECT order_id FROM erasures WHERE due_at <= ? ORDER BY due_at, order_id LIMIT ?",
        [.instant(now), .integer(limit)], { (row) throws(StoreError) in try row.value(0) { OrderID($0) } })
    }
  }

  public func eventsWithPeople() throws(StoreError) -> Set<EventID> {
    try locked { (connection) throws(StoreError) in
      Set(
        try connection.rows("SELECT DISTINCT event FROM stock WHERE event NOT IN (SELECT event FROM erased_events)") {
          (row) throws(StoreError) in try row.value(0, EventID.init)
        })
    }
  }

  public func ordersWithPeople(of event: EventID, limit: Int) throws(StoreError) -> [OrderID] {
    try locked { (connection) throws(StoreError) in
      try connection.rows(
        "SELECT id FROM orders WHERE event = ? AND id NOT IN (SELECT order_id FROM erasures) ORDER BY id LIMIT ?",
        [.text(event.rawValue), .integer(limit)], { (row) throws(StoreError) in try row.value(0) { OrderID($0) } })
    }
  }

  public func personNotes() throws(StoreError) -> [PersonNote] {
    try locked { (connection) throws(StoreError) in
      try connection.rows(
        "SELECT act, order_id, actor, at FROM person_notes ORDER BY at, number", [],
        { (row) throws(StoreError) in
          PersonNote(
            act: try row.value(0, PersonNote.Act.init(rawValue:)), order: try row.value(1) { OrderID($0) },
            actor: row.text(2), at: row.instant(3))
        })
    }
  }
}
