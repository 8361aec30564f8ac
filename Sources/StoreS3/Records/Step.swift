import Core
import Store

/// One step on one event, on the records as they are with all steps before it. What it changes is applied at once, and
/// written down for the log.
final class Step: StoreTransaction {
  private let changer: Changer
  let event: EventID

  init(_ changer: Changer, event: EventID) {
    self.changer = changer
    self.event = event
  }

  var records: Records { changer.records }

  func change(_ change: Change) throws(StoreError) { try changer.change(change) }

  func file(_ id: OrderID) throws(StoreError) -> OrderFile {
    guard let file = records.files[id] else { throw Records.noOrder }
    return file
  }

  func idempotency(_ key: IdempotencyKey) throws(StoreError) -> IdempotencyRecord? {
    records.keyOrders[key].flatMap { records.files[$0]?.keys.first { $0.key == key } }
  }

  func remember(_ record: IdempotencyRecord) throws(StoreError) {
    guard records.keyOrders[record.key] == nil else { throw .broken("a key is there already") }
    try change(.key(record))
  }

  func stock() throws(StoreError) -> Stock { records.stock[event] ?? Stock() }

  func move(_ move: StockMove, _ lines: [OrderLine]) throws(StoreError) {
    let changed = try stock().applying(move, to: lines)
    guard (Array(changed.counts.values) + changed.codes.values).allSatisfy({ $0.sold >= 0 && $0.held >= 0 }) else {
      throw .broken("a count would fall below zero")
    }
    try change(.stock(event, changed))
  }

  func order(_ id: OrderID) throws(StoreError) -> Order? { records.files[id]?.order }

  func insert(_ order: Order) throws(StoreError) {
    guard records.files[order.id] == nil else { throw .broken("an order's id is taken") }
    guard order.lines.allSatisfy({ $0.quantity > 0 && $0.unitPrice.minorUnits >= 0 }), order.total.minorUnits >= 0
    else { throw .broken("an order has a line of nothing, or a negative price") }
    try change(.order(order))
  }

  func update(_ order: Order) throws(StoreError) {
    guard records.files[order.id] != nil else { throw .broken("an order to be changed is not there") }
    try change(.orderState(order.id, order.state, session: order.paymentSession, url: order.paymentURL))
  }

  func ticket(_ id: TicketID) throws(StoreError) -> Ticket? { records.ticket(id) }

  func insert(_ tickets: [Ticket]) throws(StoreError) {
    for ticket in tickets {
      let isTaken = try file(ticket.order).tickets.contains { $0.number == ticket.number }
      guard records.ticketOrders[ticket.id] == nil, !isTaken else { throw .broken("a ticket is there already") }
      try change(.ticket(ticket))
    }
  }

  func checkIn(of ticket: TicketID) throws(StoreError) -> CheckIn? { records.checkIn(of: ticket) }

  func insert(_ checkIn: CheckIn) throws(StoreError) {
    guard let order = records.ticketOrders[checkIn.ticket] else {
      throw .broken("a ticket to be checked in is not there")
    }
    guard records.checkIn(of: checkIn.ticket) == nil else { throw .broken("a ticket is checked in already") }
    try change(.checkIn(order, checkIn))
  }

  func settlement(ofPayment id: String) throws(StoreError) -> SettlementRecord? { records.settlement(ofPayment: id) }

  func record(_ settlement: SettlementRecord) throws(StoreError) {
    guard records.paymentOrders[settlement.payment.id] == nil else {
      throw .broken("a payment has its outcome already")
    }
    let hasTickets = try file(settlement.payment.order).settlements.contains { $0.refundReason == nil }
    guard settlement.refundReason != nil || !hasTickets else { throw .broken("an order has its tickets already") }
    try change(.settlement(settlement))
  }

  func isWebhookHandled(_ id: String) throws(StoreError) -> Bool { records.webhooks[id] != nil }

  func markWebhookHandled(_ id: String, at now: Instant) throws(StoreError) {
    if records.webhooks[id] == nil { try change(.webhook(id, now)) }
  }

  func enqueue(_ task: OutboxTask) throws(StoreError) {
    _ = try file(task.order)
    if records.tasks[task.id] == nil { try change(.task(KeptTask(task))) }
  }
}
