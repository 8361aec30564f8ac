import Core
import Store

extension ProcessStore {
  func order(ofPayment id: String) throws(StoreError) -> OrderID? {
    try read("find order of \(id)") { () throws(StoreError) in try inner.order(ofPayment: id) }
  }

  func settlements(of order: OrderID) throws(StoreError) -> [SettlementRecord] {
    try read("read settlements") { () throws(StoreError) in try inner.settlements(of: order) }
  }

  func refunds(of order: OrderID) throws(StoreError) -> [RefundRecord] {
    try read("read refunds") { () throws(StoreError) in try inner.refunds(of: order) }
  }

  func disputes(of order: OrderID) throws(StoreError) -> [Dispute] {
    try read("read disputes") { () throws(StoreError) in try inner.disputes(of: order) }
  }

  func dueRefundNews(now: Instant, limit: Int) throws(StoreError) -> [RefundNewsTask] {
    try read("read due news") { () throws(StoreError) in try inner.dueRefundNews(now: now, limit: limit) }
  }

  func finishRefundNews(_ task: RefundNewsTask, dueAt: Instant?) throws(StoreError) {
    try write("finish news of \(task.payment)") { () throws(StoreError) in
      try inner.finishRefundNews(task, dueAt: dueAt)
    }
  }

  func orders(_ filter: OrderFilter, after: OrderCursor?, limit: Int) throws(StoreError) -> [Order] {
    try read("list orders") { () throws(StoreError) in try inner.orders(filter, after: after, limit: limit) }
  }

  func audit(_ filter: AuditFilter, before: Int64?, limit: Int) throws(StoreError) -> [AuditLine] {
    try read("list the log") { () throws(StoreError) in try inner.audit(filter, before: before, limit: limit) }
  }
}
