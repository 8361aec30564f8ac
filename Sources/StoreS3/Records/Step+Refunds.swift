import Core
import Store

extension Step {
  func tickets(of order: OrderID) throws(StoreError) -> [Ticket] { records.files[order]?.tickets ?? [] }

  func checkIns(of order: OrderID) throws(StoreError) -> [TicketID: CheckIn] {
    records.files[order]?.checkInsByTicket ?? [:]
  }

  func void(_ tickets: [TicketID]) throws(StoreError) {
    for id in tickets {
      guard var ticket = records.ticket(id), ticket.isValid else {
        throw .broken("a ticket to be ended is not there, or void already")
      }
      ticket.isValid = false
      try change(.ticket(ticket))
    }
  }

  func settlements(of order: OrderID) throws(StoreError) -> [SettlementRecord] {
    records.files[order]?.sortedSettlements ?? []
  }

  func refunds(of order: OrderID) throws(StoreError) -> [RefundRecord] { records.files[order]?.sortedRefunds ?? [] }

  func refund(_ key: RefundKey) throws(StoreError) -> RefundRecord? {
    records.refundOrders[key].flatMap { records.files[$0]?.refunds.first { $0.key == key } }
  }

  func isRefunded(_ ticket: TicketID) throws(StoreError) -> Bool {
    records.ticketOrders[ticket].flatMap { records.files[$0]?.isRefunded(ticket) } ?? false
  }

  func insert(_ refund: RefundRecord) throws(StoreError) {
    let file = try file(refund.order)
    guard records.refundOrders[refund.key] == nil else { throw .broken("a refund is there already") }
    guard refund.amount.minorUnits >= 0, refund.payment != nil || refund.amount.isFree else {
      throw .broken("a refund gives back what was not paid")
    }
    for ticket in refund.tickets {
      guard records.ticketOrders[ticket] != nil, try !isRefunded(ticket) else {
        throw .broken("a ticket to be given back is not there, or was given back")
      }
    }
    let numbers = Dictionary(file.tickets.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
    let sorted = refund.tickets.sorted { numbers[$0] ?? 0 < numbers[$1] ?? 0 }
    try store(
      RefundRecord(
        key: refund.key, order: refund.order, payment: refund.payment, amount: refund.amount, kept: refund.kept,
        reason: refund.reason, tickets: sorted, freesPlaces: refund.freesPlaces, requestedAt: refund.requestedAt,
        state: refund.state, providerID: refund.providerID, settledAt: refund.settledAt))
  }

  func update(_ refund: RefundRecord) throws(StoreError) {
    guard var known = try self.refund(refund.key) else { throw .broken("a refund to be changed is not there") }
    (known.amount, known.state) = (refund.amount, refund.state)
    (known.providerID, known.settledAt) = (refund.providerID, refund.settledAt)
    try store(known)
  }

  private func store(_ refund: RefundRecord) throws(StoreError) {
    if let id = refund.providerID, let key = records.providerRefunds[id], key != refund.key {
      throw .broken("the provider's refund is there already")
    }
    if let payment = refund.payment, let settled = records.settlement(ofPayment: payment) {
      let others = records.files[settled.payment.order]?.refunds.filter { $0.key != refund.key } ?? []
      guard (others + [refund]).minorUnits(of: payment) <= settled.payment.amount.minorUnits else {
        throw .broken("more would go back than was paid")
      }
    }
    try change(.refund(refund))
  }

  func wantRefundNews(of payment: String, order: OrderID, dueAt: Instant) throws(StoreError) {
    _ = try file(order)
    try change(
      .news(
        RefundNewsTask(
          payment: payment, order: order, event: event, dueAt: dueAt, attempts: 0,
          notes: (records.news[payment]?.notes ?? 0) + 1)))
  }

  func dispute(_ id: String) throws(StoreError) -> Dispute? { records.disputes[id] }

  func disputes(of order: OrderID) throws(StoreError) -> [Dispute] { records.disputes(of: order) }

  func record(_ dispute: Dispute) throws(StoreError) {
    var stored = records.disputes[dispute.id] ?? dispute
    (stored.state, stored.closedAt) = (dispute.state, dispute.closedAt)
    try change(.dispute(stored))
  }

  func append(_ entry: AuditEntry) throws(StoreError) { try change(.audit(entry)) }
}
