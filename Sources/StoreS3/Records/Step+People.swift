import Core
import Store

extension Step {
  func count(of person: PersonKey) throws(StoreError) -> PersonCount {
    var (tickets, byCode) = (0, [PromoCodeName: Int]())
    for id in records.personOrders[Records.PersonOfEvent(event: event, person: person)] ?? [] {
      guard let file = records.files[id], !file.isForgotten, file.order.state == .held || file.order.state == .paid
      else { continue }
      for line in file.order.lines {
        let back = file.tickets.count { $0.ticketType == line.ticketType && file.isRefunded($0.id) }
        tickets += line.quantity - back
        if let code = line.code { byCode[code, default: 0] += line.quantity - back }
      }
    }
    return PersonCount(tickets: tickets, byCode: byCode)
  }

  func insert(_ answers: [Answer], of order: OrderID) throws(StoreError) {
    struct Asked: Hashable {
      let question: QuestionID
      let ticket: Int?
    }
    let known = try file(order).answers
    let asked = Set((known + answers).map { Asked(question: $0.question, ticket: $0.ticket) })
    guard asked.count == known.count + answers.count else { throw .broken("a question is answered already") }
    try change(.answers(order, answers))
  }

  func forgetPerson(of order: OrderID) throws(StoreError) {
    if records.files[order] != nil { try change(.forget(order)) }
  }

  func updateHolder(of ticket: Ticket, at now: Instant) throws(StoreError) {
    guard ticket.holder != nil else { throw .broken("a ticket is to be held by nobody") }
    guard var known = records.ticket(ticket.id) else { throw .broken("a ticket to be changed is not there") }
    // The id of a ticket is its first short code, and never another one's.
    let code = ticket.shortCode
    let owner = records.shortCodes[code] ?? (records.ticketOrders[code] == nil ? nil : code)
    guard owner ?? ticket.id == ticket.id else { throw .broken("a short code is taken") }
    known.holder = ticket.holder
    known.revision = ticket.revision
    known.shortCode = ticket.shortCode
    try change(.ticket(known))
    try change(.holderChanged(known.order, known.id, now))
  }

  func resends(of order: OrderID) throws(StoreError) -> [Instant] { records.files[order]?.resends ?? [] }

  func insertResend(of order: OrderID, at now: Instant) throws(StoreError) { try change(.resend(order, now)) }

  func linkMails(to address: EmailAddress) throws(StoreError) -> [Instant] {
    records.links.values.filter { $0.isMailed && $0.request.address.folded == address.folded }
      .map(\.request.at).sorted()
  }

  func finish(_ request: LinkRequest, isMailed: Bool) throws(StoreError) {
    guard var known = records.links[request.id], !known.isDone else { return }
    (known.isDone, known.isMailed) = (true, isMailed)
    try change(.link(known))
  }

  func setReminder(of order: OrderID, isOff: Bool, at now: Instant) throws(StoreError) {
    let isKnown = try file(order).reminderOffAt != nil
    if isKnown != isOff { try change(.reminderOff(order, isOff ? now : nil)) }
  }

  func markReminded(at now: Instant) throws(StoreError) {
    if records.reminded[event] == nil { try change(.reminded(event, now)) }
  }

  func erase(_ order: OrderID, at now: Instant) throws(StoreError) { try change(.erase(order, now)) }

  func scheduleErasure(of order: OrderID, dueAt: Instant) throws(StoreError) {
    if case .done = try file(order).erasure { return }
    try change(.erasure(order, .due(dueAt)))
  }

  func markErased(at now: Instant) throws(StoreError) {
    if records.erasedEvents[event] == nil { try change(.erasedEvent(event, now)) }
  }

  func note(_ note: PersonNote) throws(StoreError) { try change(.personNote(note)) }
}
