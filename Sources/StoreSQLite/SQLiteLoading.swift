import Core
import Store

/// Writes records as they were read from a store, inside of a transaction that is open.
struct SQLiteLoading {
  let connection: SQLiteConnection

  func insert(_ record: StoreRecord) throws(StoreError) {
    switch record {
    case .order(let dossier): try insert(dossier)
    case .event(let record): try insert(record)
    case .dispute(let dispute):
      guard try !isThere("SELECT 1 FROM disputes WHERE id = ?", dispute.id) else { throw Self.alreadyThere }
      try SQLiteTransaction(connection: connection, event: Self.noEvent()).record(dispute)
    case .webhook(let id, let at):
      try connection.run("INSERT INTO webhooks (id, handled_at) VALUES (?, ?)", [.text(id), .instant(at)])
    case .device(let device): try SQLiteDeviceTransaction(connection: connection).insert(device)
    case .linkRequest(let request, let isDone, let isMailed):
      try connection.run(
        "INSERT INTO link_requests (id, address, at, is_done, is_mailed) VALUES (?, ?, ?, ?, ?)",
        [
          .text(request.id), .text(request.address.rawValue), .instant(request.at), .flag(isDone), .flag(isMailed),
        ])
    case .audit(let line):
      try connection.append(line.entry, number: line.number)
    }
  }

  private static let alreadyThere = StoreError.broken("a record to be added is there already")

  /// Steps are on one event, and some things belong to none.
  private static func noEvent() throws(StoreError) -> EventID {
    guard let event = EventID("none") else { throw .broken("no event can be named") }
    return event
  }

  private func isThere(_ sql: String, _ key: String) throws(StoreError) -> Bool {
    try connection.first(sql, [.text(key)]) { (_: SQLiteRow) throws(StoreError) in true } ?? false
  }

  private func insert(_ dossier: OrderDossier) throws(StoreError) {
    let order = dossier.order
    let id = SQLiteValue.text(order.id.rawValue)
    let step = SQLiteTransaction(connection: connection, event: order.event)
    try step.insert(order)
    // The address of an order that was erased names nobody, and who it counted for is not told by it.
    try step.forgetPerson(of: order.id)
    if let person = dossier.person {
      try connection.run(
        "INSERT INTO order_persons (event, person, order_id) VALUES (?, ?, ?)",
        [.text(order.event.rawValue), .text(person.rawValue), id])
    }
    for key in dossier.keys { try step.remember(key) }
    try step.insert(dossier.answers, of: order.id)
    try step.insert(dossier.tickets.map(\.ticket))
    for issued in dossier.tickets {
      if let changedAt = issued.holderChangedAt { try step.updateHolder(of: issued.ticket, at: changedAt) }
    }
    for checkIn in dossier.checkIns { try step.insert(checkIn) }
    for scan in dossier.scans { try step.insert(scan) }
    for settlement in dossier.settlements { try step.record(settlement) }
    for refund in dossier.refunds { try step.insert(refund) }
    for news in dossier.refundNews {
      try connection.run(
        "INSERT INTO refund_news (payment, order_id, event, due_at, attempts, notes) VALUES (?, ?, ?, ?, ?, ?)",
        [
          .text(news.payment), id, .text(news.event.rawValue), .instant(news.dueAt), .integer(news.attempts),
          .integer(news.notes),
        ])
    }
    for task in dossier.tasks { try insert(task, in: step) }
    for at in dossier.resends { try step.insertResend(of: order.id, at: at) }
    for note in dossier.notes { try step.note(note) }
    if let at = dossier.reminderOffAt { try step.setReminder(of: order.id, isOff: true, at: at) }
    if let erasure = dossier.erasure {
      try connection.run(
        "INSERT INTO erasures (order_id, due_at, erased_at) VALUES (?, ?, ?)",
        [id, .optional(erasure.dueAt), .optional(erasure.erasedAt)])
    }
  }

  private func insert(_ task: TaskRecord, in step: SQLiteTransaction) throws(StoreError) {
    guard try !isThere("SELECT 1 FROM outbox WHERE id = ?", task.id.rawValue) else { throw Self.alreadyThere }
    try step.enqueue(
      OutboxTask(
        id: task.id, kind: task.kind, event: task.event, order: task.order, dueAt: Instant(milliseconds: 0),
        requestID: task.requestID))
    try connection.run(
      "UPDATE outbox SET attempts = ?, due_at = ?, lease_ends_at = ?, done_at = ?, failure = ? WHERE id = ?",
      [
        .integer(task.attempts), .optional(task.dueAt), .optional(task.leaseEndsAt), .optional(task.doneAt),
        .optional(task.failure), .text(task.id.rawValue),
      ])
  }

  private func insert(_ record: EventRecord) throws(StoreError) {
    let event = SQLiteValue.text(record.event.rawValue)
    for (type, count) in record.stock.counts.sorted(by: { $0.key < $1.key }) {
      try connection.run(
        "INSERT INTO stock (event, ticket_type, sold, held) VALUES (?, ?, ?, ?)",
        [event, .text(type.rawValue), .integer(count.sold), .integer(count.held)])
    }
    for (code, count) in record.stock.codes.sorted(by: { $0.key < $1.key }) {
      try connection.run(
        "INSERT INTO promo_codes (event, code, sold, held) VALUES (?, ?, ?, ?)",
        [event, .text(code.rawValue), .integer(count.sold), .integer(count.held)])
    }
    for (table, time) in [("reminded_events", record.remindedAt), ("erased_events", record.erasedAt)] {
      guard let time else { continue }
      try connection.run("INSERT INTO \(table) (event, at) VALUES (?, ?)", [event, .instant(time)])
    }
  }
}
