import Core
import Store

extension MemoryStore {
  public func order(ofPayment id: String) throws(StoreError) -> OrderID? { records.settlements[id]?.payment.order }

  public func settlements(of order: OrderID) throws(StoreError) -> [SettlementRecord] { records.settlements(of: order) }

  public func refunds(of order: OrderID) throws(StoreError) -> [RefundRecord] { records.refunds(of: order) }

  public func disputes(of order: OrderID) throws(StoreError) -> [Dispute] { records.disputes(of: order) }

  public func dueRefundNews(now: Instant, limit: Int) throws(StoreError) -> [RefundNewsTask] {
    let due = records.refundNews.values.filter { $0.dueAt <= now }
    return Array(due.sorted { ($0.dueAt, $0.payment) < ($1.dueAt, $1.payment) }.prefix(limit))
  }

  public func finishRefundNews(_ task: RefundNewsTask, dueAt: Instant?) throws(StoreError) {
    change { records in
      guard let known = records.refundNews[task.payment], known.notes == task.notes else { return }
      records.refundNews[task.payment] = dueAt.map {
        RefundNewsTask(
          payment: known.payment, order: known.order, event: known.event, dueAt: $0, attempts: known.attempts + 1,
          notes: known.notes)
      }
    }
  }

  public func orders(_ filter: OrderFilter, after: OrderCursor?, limit: Int) throws(StoreError) -> [Order] {
    let found = records.orders.values.filter { filter.matches($0) && (after?.isBefore($0) ?? true) }
    return Array(found.sorted { OrderCursor($0).isBefore($1) }.prefix(limit))
  }

  public func audit(_ filter: AuditFilter, before: Int64?, limit: Int) throws(StoreError) -> [AuditLine] {
    let lines = records.audit.enumerated().map { AuditLine(number: Int64($0.offset) + 1, entry: $0.element) }
    return Array(
      lines.filter { filter.matches($0.entry) && $0.number < before ?? .max }.reversed().prefix(limit))
  }
}
