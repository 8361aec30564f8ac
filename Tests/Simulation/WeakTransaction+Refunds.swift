import Core
import Store

extension WeakTransaction {
  func tickets(of order: OrderID) throws(StoreError) -> [Ticket] { try step.tickets(of: order) }

  func checkIns(of order: OrderID) throws(StoreError) -> [TicketID: CheckIn] { try step.checkIns(of: order) }

  func void(_ tickets: [TicketID]) throws(StoreError) { try step.void(tickets) }

  func settlements(of order: OrderID) throws(StoreError) -> [SettlementRecord] { try step.settlements(of: order) }

  func refunds(of order: OrderID) throws(StoreError) -> [RefundRecord] {
    weakness == .earlierRefundsNotLookedUp ? [] : try step.refunds(of: order)
  }

  func refund(_ key: RefundKey) throws(StoreError) -> RefundRecord? { try step.refund(key) }

  func isRefunded(_ ticket: TicketID) throws(StoreError) -> Bool { try step.isRefunded(ticket) }

  func insert(_ refund: RefundRecord) throws(StoreError) {
    switch weakness {
    case .settledPaymentNotLookedUp: if try step.refund(refund.key) == nil { try step.insert(refund) }
    case .earlierRefundsNotLookedUp: try? step.insert(refund)
    default: try step.insert(refund)
    }
  }

  func update(_ refund: RefundRecord) throws(StoreError) { try step.update(refund) }

  func wantRefundNews(of payment: String, order: OrderID, dueAt: Instant) throws(StoreError) {
    try step.wantRefundNews(of: payment, order: order, dueAt: dueAt)
  }

  func dispute(_ id: String) throws(StoreError) -> Dispute? { try step.dispute(id) }

  func disputes(of order: OrderID) throws(StoreError) -> [Dispute] { try step.disputes(of: order) }

  func record(_ dispute: Dispute) throws(StoreError) { try step.record(dispute) }

  func append(_ entry: AuditEntry) throws(StoreError) { try step.append(entry) }
}
