import Core
import Store

extension Records {
  func ticket(_ id: TicketID) -> Ticket? { ticketOrders[id].flatMap { files[$0]?.ticket(id) } }

  func checkIn(of ticket: TicketID) -> CheckIn? {
    ticketOrders[ticket].flatMap { files[$0]?.checkIns.first { $0.ticket == ticket } }
  }

  func settlement(ofPayment id: String) -> SettlementRecord? {
    paymentOrders[id].flatMap { files[$0]?.settlements.first { $0.payment.id == id } }
  }

  /// Of the payments that were decided on for the order, the oldest first.
  func disputes(of order: OrderID) -> [Dispute] {
    let payments = files[order]?.settlements.map(\.payment.id) ?? []
    return payments.flatMap { paymentDisputes[$0] ?? [] }.compactMap { disputes[$0] }
      .sorted { ($0.openedAt, $0.id) < ($1.openedAt, $1.id) }
  }

  /// The newest first.
  func orders(_ filter: OrderFilter, after: OrderCursor?, limit: Int) -> [Order] {
    let candidates: [Order] =
      if let email = filter.email {
        (addressOrders[email.folded] ?? []).compactMap { files[$0]?.order }
      } else {
        files.values.map(\.order)
      }
    let found = candidates.filter { filter.matches($0) && (after?.isBefore($0) ?? true) }
    return Array(found.sorted { OrderCursor($0).isBefore($1) }.prefix(limit))
  }

  func person(_ address: EmailAddress) -> PersonRecords {
    let found = (addressOrders[address.folded] ?? []).compactMap { files[$0] }
      .sorted { ($0.order.createdAt, $0.order.id) < ($1.order.createdAt, $1.order.id) }
    let orders = found.map { file in
      PersonOrder(
        order: file.order, tickets: file.tickets, checkIns: file.checkInsByTicket, answers: file.sortedAnswers,
        settlements: file.sortedSettlements,
        mails: file.tasks.compactMap { tasks[$0] }.filter(\.kind.isMail).map(\.mail)
          .sorted { $0.task.id.rawValue < $1.task.id.rawValue },
        resends: file.resends, isReminderOff: file.reminderOffAt != nil)
    }
    let requests = links.values.map(\.request).filter { $0.address.folded == address.folded }.map(\.at)
    return PersonRecords(orders: orders, linkRequests: requests.sorted())
  }

  /// The oldest first.
  var sortedPersonNotes: [PersonNote] {
    personNotes.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }

  /// Tasks that can be claimed at `now`, the oldest first.
  func dueTasks(now: Instant, limit: Int) -> [KeptTask] {
    let due = claimable.filter { $0.value <= now }.compactMap { tasks[$0.key] }
    return Array(
      due.sorted { ($0.dueAt ?? now, $0.id.rawValue) < ($1.dueAt ?? now, $1.id.rawValue) }.prefix(limit))
  }

  /// Orders whose time has come at `now`, the longest due first.
  static func due(_ times: [OrderID: Instant], now: Instant, limit: Int) -> [OrderID] {
    let due = times.filter { $0.value <= now }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    return due.prefix(limit).map(\.key)
  }
}
