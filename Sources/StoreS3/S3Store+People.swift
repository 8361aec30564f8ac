import Core
import Store

extension S3Store {
  public func ticket(typed code: TicketID) throws(StoreError) -> Ticket? {
    try read { (records) throws(StoreError) in records.ticket(records.shortCodes[code] ?? code) }
  }

  public func orders(of address: EmailAddress, limit: Int) throws(StoreError) -> [Order] {
    try read { (records) throws(StoreError) in
      let found = (records.addressOrders[address.folded] ?? []).compactMap { records.files[$0]?.order }
        .filter { $0.state != .expired }
      return Array(found.sorted { OrderCursor($0).isBefore($1) }.prefix(limit))
    }
  }

  public func resends(of order: OrderID) throws(StoreError) -> [Instant] {
    try read { (records) throws(StoreError) in records.files[order]?.resends ?? [] }
  }

  public func keep(_ request: LinkRequest, waitingMax: Int) throws(StoreError) {
    try perform { (changer) throws(StoreError) in
      let links = changer.records.links
      guard links[request.id] == nil, links.values.count(where: { !$0.isDone }) < waitingMax else { return }
      try changer.change(.link(LinkRecord(request: request)))
    }
  }

  public func waitingLinkRequests(limit: Int) throws(StoreError) -> [LinkRequest] {
    try read { (records) throws(StoreError) in
      let waiting = records.links.values.filter { !$0.isDone }.map(\.request)
      return Array(waiting.sorted { ($0.at, $0.id) < ($1.at, $1.id) }.prefix(limit))
    }
  }

  public func forgetLinkRequests(before time: Instant) throws(StoreError) {
    try forgetLinks { $0.isDone && $0.request.at < time }
  }

  public func forgetLinkRequests(of address: EmailAddress) throws(StoreError) {
    try forgetLinks { $0.request.address.folded == address.folded }
  }

  private func forgetLinks(where isOld: (LinkRecord) -> Bool) throws(StoreError) {
    try perform { (changer) throws(StoreError) in
      for link in changer.records.links.values.filter(isOld) { try changer.change(.linkForgotten(link.request.id)) }
    }
  }

  public func isReminderOff(of order: OrderID) throws(StoreError) -> Bool {
    try read { (records) throws(StoreError) in records.files[order]?.reminderOffAt != nil }
  }

  public func remindedEvents() throws(StoreError) -> Set<EventID> {
    try read { (records) throws(StoreError) in Set(records.reminded.keys) }
  }

  public func ordersToRemind(of event: EventID, limit: Int) throws(StoreError) -> [OrderID] {
    try read { (records) throws(StoreError) in
      let found = records.files.values.filter { file in
        file.order.event == event && file.order.state == .paid && file.reminderOffAt == nil
          && records.tasks[TaskID("mail-reminder/\(file.order.id)")] == nil
      }
      return Array(found.map(\.order.id).sorted().prefix(limit))
    }
  }

  public func person(_ address: EmailAddress) throws(StoreError) -> PersonRecords {
    try read { (records) throws(StoreError) in records.person(address) }
  }

  public func dueErasures(now: Instant, limit: Int) throws(StoreError) -> [OrderID] {
    try read { (records) throws(StoreError) in Records.due(records.dueErasures, now: now, limit: limit) }
  }

  public func eventsWithPeople() throws(StoreError) -> Set<EventID> {
    try read { (records) throws(StoreError) in
      Set(records.stock.filter { !$0.value.counts.isEmpty }.keys).subtracting(records.erasedEvents.keys)
    }
  }

  public func ordersWithPeople(of event: EventID, limit: Int) throws(StoreError) -> [OrderID] {
    try read { (records) throws(StoreError) in
      let found = records.files.values.filter { $0.order.event == event && $0.erasure == nil }
      return Array(found.map(\.order.id).sorted().prefix(limit))
    }
  }

  public func personNotes() throws(StoreError) -> [PersonNote] {
    try read { (records) throws(StoreError) in records.sortedPersonNotes }
  }
}
