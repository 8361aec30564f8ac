import Core
import Store

/// One step on one event, on a copy of the records.
final class MemoryTransaction: StoreTransaction {
  var records: MemoryRecords
  let event: EventID

  init(_ records: MemoryRecords, event: EventID) {
    self.records = records
    self.event = event
  }

  func idempotency(_ key: IdempotencyKey) throws(StoreError) -> IdempotencyRecord? { records.keys[key] }

  func remember(_ record: IdempotencyRecord) throws(StoreError) {
    guard records.keys[record.key] == nil else { throw .broken("a key is there already") }
    try needOrder(record.order)
    records.keys[record.key] = record
  }

  func stock() throws(StoreError) -> Stock { records.stock[event] ?? Stock() }

  func move(_ move: StockMove, _ lines: [OrderLine]) throws(StoreError) {
    let changed = try stock().applying(move, to: lines)
    guard changed.counts.values.allSatisfy({ $0.sold >= 0 && $0.held >= 0 }) else {
      throw .broken("a count would fall below zero")
    }
    records.stock[event] = changed
  }

  func order(_ id: OrderID) throws(StoreError) -> Order? { records.orders[id] }

  func insert(_ order: Order) throws(StoreError) {
    guard records.orders[order.id] == nil else { throw .broken("an order's id is taken") }
    guard order.lines.allSatisfy({ $0.quantity > 0 && $0.unitPrice.minorUnits >= 0 }), order.total.minorUnits >= 0
    else {
      throw .broken("an order has a line of nothing, or a negative price")
    }
    records.orders[order.id] = order
  }

  func update(_ order: Order) throws(StoreError) {
    guard var known = records.orders[order.id] else { throw .broken("an order to be changed is not there") }
    known.state = order.state
    known.paymentSession = order.paymentSession
    known.paymentURL = order.paymentURL
    records.orders[order.id] = known
  }

  func ticket(_ id: TicketID) throws(StoreError) -> Ticket? { records.tickets[id] }

  func insert(_ tickets: [Ticket]) throws(StoreError) {
    for ticket in tickets {
      try needOrder(ticket.order)
      guard records.tickets[ticket.id] == nil,
        !records.tickets.values.contains(where: { $0.order == ticket.order && $0.number == ticket.number })
      else { throw .broken("a ticket is there already") }
      records.tickets[ticket.id] = ticket
    }
  }

  func checkIn(of ticket: TicketID) throws(StoreError) -> CheckIn? { records.checkIns[ticket] }

  func insert(_ checkIn: CheckIn) throws(StoreError) {
    guard records.tickets[checkIn.ticket] != nil else { throw .broken("a ticket to be checked in is not there") }
    guard records.checkIns[checkIn.ticket] == nil else { throw .broken("a ticket is checked in already") }
    records.checkIns[checkIn.ticket] = checkIn
  }

  func settlement(ofPayment id: String) throws(StoreError) -> SettlementRecord? { records.settlements[id] }

  func record(_ settlement: SettlementRecord) throws(StoreError) {
    try needOrder(settlement.payment.order)
    guard records.settlements[settlement.payment.id] == nil else { throw .broken("a payment has its outcome already") }
    let hasTickets = records.settlements.values.contains {
      $0.payment.order == settlement.payment.order && $0.refundReason == nil
    }
    guard settlement.refundReason != nil || !hasTickets else { throw .broken("an order has its tickets already") }
    records.settlements[settlement.payment.id] = settlement
  }

  func isWebhookHandled(_ id: String) throws(StoreError) -> Bool { records.webhooks.contains(id) }

  func markWebhookHandled(_ id: String, at now: Instant) throws(StoreError) { records.webhooks.insert(id) }

  func enqueue(_ task: OutboxTask) throws(StoreError) {
    try needOrder(task.order)
    guard records.tasks[task.id] == nil else { return }
    records.tasks[task.id] = MemoryTask(task)
  }

  func needOrder(_ id: OrderID) throws(StoreError) {
    guard records.orders[id] != nil else { throw .broken("an order that is referred to is not there") }
  }
}
