import Core
import Store

extension MemoryTransaction {
  func tickets(of order: OrderID) throws(StoreError) -> [Ticket] { records.tickets(of: order) }

  func checkIns(of order: OrderID) throws(StoreError) -> [TicketID: CheckIn] {
    records.checkIns.filter { records.tickets[$0.key]?.order == order }
  }

  func void(_ tickets: [TicketID]) throws(StoreError) {
    for ticket in tickets {
      guard records.tickets[ticket]?.isValid == true else {
        throw .broken("a ticket to be ended is not there, or void already")
      }
      records.tickets[ticket]?.isValid = false
    }
  }

  func settlements(of order: OrderID) throws(StoreError) -> [SettlementRecord] { records.settlements(of: order) }

  func refunds(of order: OrderID) throws(StoreError) -> [RefundRecord] { records.refunds(of: order) }

  func refund(_ key: RefundKey) throws(StoreError) -> RefundRecord? { records.refunds[key] }

  func isRefunded(_ ticket: TicketID) throws(StoreError) -> Bool {
    records.refunds.values.contains { $0.tickets.contains(ticket) }
  }

  func insert(_ refund: RefundRecord) throws(StoreError) {
    try needOrder(refund.order)
    guard records.refunds[refund.key] == nil else { throw .broken("a refund is there already") }
    guard refund.amount.minorUnits >= 0, refund.payment != nil || refund.amount.isFree else {
      throw .broken("a refund gives back what was not paid")
    }
    for ticket in refund.tickets {
      guard records.tickets[ticket] != nil, try !isRefunded(ticket) else {
        throw .broken("a ticket to be given back is not there, or was given back")
      }
    }
    try store(refund)
  }

  func update(_ refund: RefundRecord) throws(StoreError) {
    guard var known = records.refunds[refund.key] else { throw .broken("a refund to be changed is not there") }
    (known.amount, known.state) = (refund.amount, refund.state)
    (known.providerID, known.settledAt) = (refund.providerID, refund.settledAt)
    try store(known)
  }

  private func store(_ refund: RefundRecord) throws(StoreError) {
    guard
      refund.providerID == nil
        || !records.refunds.values.contains(where: {
          $0.key != refund.key && $0.providerID == refund.providerID
        })
    else { throw .broken("the provider's refund is there already") }
    var refunds = records.refunds
    refunds[refund.key] = records.refunds[refund.key] == nil ? refund.sorted(records) : refund
    if let payment = refund.payment, let settled = records.settlements[payment] {
      guard refunds.values.minorUnits(of: payment) <= settled.payment.amount.minorUnits else {
        throw .broken("more would go back than was paid")
      }
    }
    records.refunds = refunds
  }

  func wantRefundNews(of payment: String, order: OrderID, dueAt: Instant) throws(StoreError) {
    try needOrder(order)
    let notes = (records.refundNews[payment]?.notes ?? 0) + 1
    records.refundNews[payment] = RefundNewsTask(
      payment: payment, order: order, event: event, dueAt: dueAt, attempts: 0, notes: notes)
  }

  func dispute(_ id: String) throws(StoreError) -> Dispute? { records.disputes[id] }

  func disputes(of order: OrderID) throws(StoreError) -> [Dispute] { records.disputes(of: order) }

  func record(_ dispute: Dispute) throws(StoreError) {
    var stored = records.disputes[dispute.id] ?? dispute
    (stored.state, stored.closedAt) = (dispute.state, dispute.closedAt)
    records.disputes[dispute.id] = stored
  }

  func append(_ entry: AuditEntry) throws(StoreError) { records.audit.append(entry) }
}

extension RefundRecord {
  /// With its tickets by number.
  fileprivate func sorted(_ records: MemoryRecords) -> RefundRecord {
    let tickets = tickets.sorted { (records.tickets[$0]?.number ?? 0) < (records.tickets[$1]?.number ?? 0) }
    return RefundRecord(
      key: key, order: order, payment: payment, amount: amount, kept: kept, reason: reason, tickets: tickets,
      freesPlaces: freesPlaces, requestedAt: requestedAt, state: state, providerID: providerID, settledAt: settledAt)
  }
}
