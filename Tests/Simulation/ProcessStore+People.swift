import Core
import Store

extension ProcessStore {
  func ticket(typed code: TicketID) throws(StoreError) -> Ticket? {
    try read("read typed code") { () throws(StoreError) in try inner.ticket(typed: code) }
  }

  func orders(of address: EmailAddress, limit: Int) throws(StoreError) -> [Order] {
    try read("read orders of an address") { () throws(StoreError) in try inner.orders(of: address, limit: limit) }
  }

  func resends(of order: OrderID) throws(StoreError) -> [Instant] {
    try read("read resends") { () throws(StoreError) in try inner.resends(of: order) }
  }

  func keep(_ request: LinkRequest, waitingMax: Int) throws(StoreError) {
    try write("keep a request for links") { () throws(StoreError) in
      try inner.keep(request, waitingMax: waitingMax)
    }
  }

  func waitingLinkRequests(limit: Int) throws(StoreError) -> [LinkRequest] {
    try read("read requests for links") { () throws(StoreError) in try inner.waitingLinkRequests(limit: limit) }
  }

  func forgetLinkRequests(before time: Instant) throws(StoreError) {
    try write("forget requests for links") { () throws(StoreError) in try inner.forgetLinkRequests(before: time) }
  }

  func isReminderOff(of order: OrderID) throws(StoreError) -> Bool {
    try read("read reminder") { () throws(StoreError) in try inner.isReminderOff(of: order) }
  }

  func remindedEvents() throws(StoreError) -> Set<EventID> {
    try read("read reminded events") { () throws(StoreError) in try inner.remindedEvents() }
  }

  func ordersToRemind(of event: EventID, limit: Int) throws(StoreError) -> [OrderID] {
    try read("read orders to remind") { () throws(StoreError) in try inner.ordersToRemind(of: event, limit: limit) }
  }

  func mails(_ state: MailRecord.State?, after: TaskID?, limit: Int) throws(StoreError) -> [MailRecord] {
    try read("read mails") { () throws(StoreError) in try inner.mails(state, after: after, limit: limit) }
  }

  func reviveMail(_ id: TaskID, dueAt: Instant) throws(StoreError) -> Bool {
    try write("revive \(id.rawValue)") { () throws(StoreError) in try inner.reviveMail(id, dueAt: dueAt) }
  }

  func bounceMail(_ id: TaskID, reason: String) throws(StoreError) -> Bool {
    try write("bounce \(id.rawValue)") { () throws(StoreError) in try inner.bounceMail(id, reason: reason) }
  }

  func person(_ address: EmailAddress) throws(StoreError) -> PersonRecords {
    try read("read a person") { () throws(StoreError) in try inner.person(address) }
  }

  func forgetLinkRequests(of address: EmailAddress) throws(StoreError) {
    try write("forget a person's requests") { () throws(StoreError) in try inner.forgetLinkRequests(of: address) }
  }

  func dueErasures(now: Instant, limit: Int) throws(StoreError) -> [OrderID] {
    try read("read due erasures") { () throws(StoreError) in try inner.dueErasures(now: now, limit: limit) }
  }

  func eventsWithPeople() throws(StoreError) -> Set<EventID> {
    try read("read events with people") { () throws(StoreError) in try inner.eventsWithPeople() }
  }

  func ordersWithPeople(of event: EventID, limit: Int) throws(StoreError) -> [OrderID] {
    try read("read orders with people") { () throws(StoreError) in
      try inner.ordersWithPeople(of: event, limit: limit)
    }
  }

  func personNotes() throws(StoreError) -> [PersonNote] {
    try read("read notes") { () throws(StoreError) in try inner.personNotes() }
  }
}
