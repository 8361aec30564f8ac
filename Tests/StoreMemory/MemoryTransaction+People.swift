import Core
import Store

extension MemoryTransaction {
  func updateHolder(of ticket: Ticket, at now: Instant) throws(StoreError) {
    guard let holder = ticket.holder else { throw .broken("a ticket is to be held by nobody") }
    guard var known = records.tickets[ticket.id] else { throw .broken("a ticket to be changed is not there") }
    guard !records.tickets.values.contains(where: { $0.id != ticket.id && $0.shortCode == ticket.shortCode }) else {
      throw .broken("a short code is taken")
    }
    known.holder = holder
    known.revision = ticket.revision
    known.shortCode = ticket.shortCode
    records.tickets[ticket.id] = known
  }

  func resends(of order: OrderID) throws(StoreError) -> [Instant] { records.resends(of: order) }

  func insertResend(of order: OrderID, at now: Instant) throws(StoreError) {
    try needOrder(order)
    records.resends[order, default: []].append(now)
  }

  func linkMails(to address: EmailAddress) throws(StoreError) -> [Instant] {
    let wanted = address.rawValue.lowercased()
    return records.linkRequests.values
      .filter { $0.isMailed && $0.request.address.rawValue.lowercased() == wanted }.map(\.request.at).sorted()
  }

  func finish(_ request: LinkRequest, isMailed: Bool) throws(StoreError) {
    guard let known = records.linkRequests[request.id], !known.isDone else { return }
    records.linkRequests[request.id]?.isDone = true
    records.linkRequests[request.id]?.isMailed = isMailed
  }

  func setReminder(of order: OrderID, isOff: Bool, at now: Instant) throws(StoreError) {
    try needOrder(order)
    if isOff { records.remindersOff.insert(order) } else { records.remindersOff.remove(order) }
  }

  func markReminded(at now: Instant) throws(StoreError) { records.remindedEvents.insert(event) }

  func erase(_ order: OrderID, at now: Instant) throws(StoreError) {
    guard let known = records.orders[order], let name = PersonName(Erasure.name),
      let address = EmailAddress(Erasure.address)
    else { throw .broken("an order to be erased is not there") }
    records.orders[order] = Order(
      id: known.id, ticketSeed: known.ticketSeed, event: known.event, locale: known.locale,
      buyer: Buyer(name: name, email: address), lines: known.lines, fees: known.fees, total: known.total,
      createdAt: known.createdAt, holdExpiresAt: known.holdExpiresAt, state: known.state,
      paymentSession: known.paymentSession)
    try forgetPerson(of: order)
    for ticket in records.tickets.values where ticket.order == order && ticket.holder != nil {
      records.tickets[ticket.id]?.holder = name
    }
    for record in records.keys.values where record.order == order {
      records.keys[record.key] = IdempotencyRecord(
        key: record.key, fingerprint: "erased", order: order, at: record.at)
    }
    for task in records.tasks.values where task.order == order && task.kind.isMail && !task.isDone {
      records.tasks[task.id]?.dueAt = nil
      records.tasks[task.id]?.leaseEndsAt = nil
      records.tasks[task.id]?.failure = "the address was erased"
    }
    records.erasures.updateValue(nil, forKey: order)
  }

  func scheduleErasure(of order: OrderID, dueAt: Instant) throws(StoreError) {
    try needOrder(order)
    if let known = records.erasures[order], known == nil { return }
    records.erasures.updateValue(dueAt, forKey: order)
  }

  func markErased(at now: Instant) throws(StoreError) { records.erasedEvents.insert(event) }

  func note(_ note: PersonNote) throws(StoreError) { records.personNotes.append(note) }
}
