import Core
import Store

extension MemoryStore {
  public func ticket(typed code: TicketID) throws(StoreError) -> Ticket? {
    let records = records
    return records.tickets.values.first { $0.shortCode == code } ?? records.tickets[code]
  }

  public func orders(of address: EmailAddress, limit: Int) throws(StoreError) -> [Order] {
    let wanted = address.rawValue.lowercased()
    let found = records.orders.values.filter {
      $0.buyer.email.rawValue.lowercased() == wanted && $0.state != .expired
    }
    let sorted = found.sorted { $0.createdAt == $1.createdAt ? $0.id < $1.id : $0.createdAt > $1.createdAt }
    return Array(sorted.prefix(limit))
  }

  public func resends(of order: OrderID) throws(StoreError) -> [Instant] { records.resends(of: order) }

  public func keep(_ request: LinkRequest, waitingMax: Int) throws(StoreError) {
    held.withLock { records in
      let waiting = records.linkRequests.values.count { !$0.isDone }
      guard waiting < waitingMax, records.linkRequests[request.id] == nil else { return }
      records.linkRequests[request.id] = MemoryLinkRequest(request: request)
    }
  }

  public func waitingLinkRequests(limit: Int) throws(StoreError) -> [LinkRequest] {
    let waiting = records.linkRequests.values.filter { !$0.isDone }.map(\.request)
    return Array(waiting.sorted { ($0.at, $0.id) < ($1.at, $1.id) }.prefix(limit))
  }

  public func forgetLinkRequests(before time: Instant) throws(StoreError) {
    held.withLock { records in
      records.linkRequests = records.linkRequests.filter { !$0.value.isDone || $0.value.request.at >= time }
    }
  }

  public func isReminderOff(of order: OrderID) throws(StoreError) -> Bool { records.remindersOff.contains(order) }

  public func remindedEvents() throws(StoreError) -> Set<EventID> { records.remindedEvents }

  public func ordersToRemind(of event: EventID, limit: Int) throws(StoreError) -> [OrderID] {
    let records = records
    let found = records.orders.values.filter { order in
      order.event == event && order.state == .paid && !records.remindersOff.contains(order.id)
        && records.tasks[TaskID("mail-reminder/\(order.id)")] == nil
    }
    return Array(found.map(\.id).sorted().prefix(limit))
  }

  public func mails(_ state: MailRecord.State?, after: TaskID?, limit: Int) throws(StoreError) -> [MailRecord] {
    let found = records.tasks.values.filter { $0.kind.isMail && $0.id.rawValue > after?.rawValue ?? "" }.map(\.mail)
      .filter { state == nil || $0.state == state }
    return Array(found.sorted { $0.task.id.rawValue < $1.task.id.rawValue }.prefix(limit))
  }

  public func reviveMail(_ id: TaskID, dueAt: Instant) throws(StoreError) -> Bool {
    held.withLock { records in
      guard let task = records.tasks[id], task.kind.isMail, [.failed, .bounced].contains(task.mail.state) else {
        return false
      }
      records.tasks[id]?.isDone = false
      records.tasks[id]?.doneAt = nil
      records.tasks[id]?.failure = nil
      records.tasks[id]?.attempts = 0
      records.tasks[id]?.leaseEndsAt = nil
      records.tasks[id]?.dueAt = dueAt
      return true
    }
  }

  public func bounceMail(_ id: TaskID, reason: String) throws(StoreError) -> Bool {
    held.withLock { records in
      guard let task = records.tasks[id], task.kind.isMail, task.isDone else { return false }
      records.tasks[id]?.failure = reason
      return true
    }
  }

  public func person(_ address: EmailAddress) throws(StoreError) -> PersonRecords {
    let records = records
    let wanted = address.rawValue.lowercased()
    let orders = records.orders.values.filter { $0.buyer.email.rawValue.lowercased() == wanted }
      .sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
    return PersonRecords(
      orders: orders.map { order in
        PersonOrder(
          order: order, tickets: records.tickets(of: order.id),
          checkIns: records.checkIns.filter { records.tickets[$0.key]?.order == order.id },
          answers: records.answers[order.id] ?? [],
          settlements: records.settlements.values.filter { $0.payment.order == order.id }
            .sorted { ($0.at, $0.payment.id) < ($1.at, $1.payment.id) },
          mails: records.tasks.values.filter { $0.order == order.id && $0.kind.isMail }.map(\.mail)
            .sorted { $0.task.id.rawValue < $1.task.id.rawValue },
          resends: records.resends(of: order.id), isReminderOff: records.remindersOff.contains(order.id))
      },
      linkRequests: records.linkRequests.values.map(\.request).filter { $0.address.rawValue.lowercased() == wanted }
        .map(\.at).sorted())
  }

  public func forgetLinkRequests(of address: EmailAddress) throws(StoreError) {
    let wanted = address.rawValue.lowercased()
    held.withLock { records in
      records.linkRequests = records.linkRequests.filter { $0.value.request.address.rawValue.lowercased() != wanted }
    }
  }

  public func dueErasures(now: Instant, limit: Int) throws(StoreError) -> [OrderID] {
    let due = records.erasures.compactMap { order, dueAt in dueAt.flatMap { $0 <= now ? ($0, order) : nil } }
    return Array(due.sorted { $0 < $1 }.map(\.1).prefix(limit))
  }

  public func eventsWithPeople() throws(StoreError) -> Set<EventID> {
    let records = records
    return Set(records.stock.filter { !$0.value.counts.isEmpty }.keys).subtracting(records.erasedEvents)
  }

  public func ordersWithPeople(of event: EventID, limit: Int) throws(StoreError) -> [OrderID] {
    let records = records
    let found = records.orders.values.filter { $0.event == event && records.erasures[$0.id] == nil }
    return Array(found.map(\.id).sorted().prefix(limit))
  }

  public func personNotes() throws(StoreError) -> [PersonNote] { records.personNotes }
}
