import Core
import Store

/// Writes records as they were read from a store.
struct RecordLoading {
  let changer: Changer

  private var records: Records { changer.records }

  func insert(_ record: StoreRecord) throws(StoreError) {
    switch record {
    case .order(let dossier): try insert(dossier)
    case .event(let record): try insert(record)
    case .dispute(let dispute):
      try need(records.disputes[dispute.id] == nil)
      try changer.change(.dispute(dispute))
    case .webhook(let id, let at):
      try need(records.webhooks[id] == nil)
      try changer.change(.webhook(id, at))
    case .device(let device): try DeviceStep(changer).insert(device)
    case .linkRequest(let request, let isDone, let isMailed):
      try need(records.links[request.id] == nil)
      try changer.change(.link(LinkRecord(request: request, isDone: isDone, isMailed: isMailed)))
    case .audit(let line):
      guard line.number == Int64(records.audit.count) + 1 else {
        throw .broken("a line of the log does not follow the one before it")
      }
      try changer.change(.audit(line.entry))
    }
  }

  private func need(_ isNew: Bool) throws(StoreError) {
    guard isNew else { throw .broken("a record to be added is there already") }
  }

  private func insert(_ record: EventRecord) throws(StoreError) {
    let event = record.event
    try need((records.stock[event] ?? Stock()) == Stock())
    try need(records.reminded[event] == nil && records.erasedEvents[event] == nil)
    let counts = Array(record.stock.counts.values) + record.stock.codes.values
    guard counts.allSatisfy({ $0.sold >= 0 && $0.held >= 0 }) else { throw .broken("a count is below zero") }
    if !counts.isEmpty { try changer.change(.stock(event, record.stock)) }
    if let at = record.remindedAt { try changer.change(.reminded(event, at)) }
    if let at = record.erasedAt { try changer.change(.erasedEvent(event, at)) }
  }

  private func insert(_ dossier: OrderDossier) throws(StoreError) {
    let order = dossier.order
    let step = Step(changer, event: order.event)
    try step.insert(order)
    if let person = dossier.person {
      guard person == PersonKey(order.buyer.email) else { throw .broken("an order counts for somebody else") }
    } else {
      try step.forgetPerson(of: order.id)
    }
    for key in dossier.keys { try step.remember(key) }
    if !dossier.answers.isEmpty { try step.insert(dossier.answers, of: order.id) }
    for issued in dossier.tickets { try insert(issued, in: step) }
    for checkIn in dossier.checkIns { try step.insert(checkIn) }
    for scan in dossier.scans { try step.insert(scan) }
    for settlement in dossier.settlements { try step.record(settlement) }
    for refund in dossier.refunds { try step.insert(refund) }
    for news in dossier.refundNews {
      try need(records.news[news.payment] == nil)
      try changer.change(.news(news))
    }
    for task in dossier.tasks {
      try need(records.tasks[task.id] == nil)
      try changer.change(.task(KeptTask(task)))
    }
    for at in dossier.resends { try step.insertResend(of: order.id, at: at) }
    for note in dossier.notes { try step.note(note) }
    if let at = dossier.reminderOffAt { try step.setReminder(of: order.id, isOff: true, at: at) }
    if let at = dossier.erasure?.erasedAt {
      try changer.change(.erasure(order.id, .done(at)))
    } else if let at = dossier.erasure?.dueAt {
      try changer.change(.erasure(order.id, .due(at)))
    }
  }

  /// As it was issued, and then what its holder made of it: so the rules of short codes are kept.
  private func insert(_ issued: OrderDossier.IssuedTicket, in step: Step) throws(StoreError) {
    let ticket = issued.ticket
    try step.insert([
      Ticket(
        id: ticket.id, order: ticket.order, event: ticket.event, ticketType: ticket.ticketType, number: ticket.number,
        isValid: ticket.isValid)
    ])
    if let at = issued.holderChangedAt { try step.updateHolder(of: ticket, at: at) }
  }
}
