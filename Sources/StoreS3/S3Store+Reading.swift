import Core
import Store

extension S3Store {
  public func order(_ id: OrderID) throws(StoreError) -> Order? {
    try read { (records) throws(StoreError) in records.files[id]?.order }
  }

  public func tickets(of order: OrderID) throws(StoreError) -> [Ticket] {
    try read { (records) throws(StoreError) in records.files[order]?.tickets ?? [] }
  }

  public func checkIns(of order: OrderID) throws(StoreError) -> [TicketID: CheckIn] {
    try read { (records) throws(StoreError) in records.files[order]?.checkInsByTicket ?? [:] }
  }

  public func event(of ticket: TicketID) throws(StoreError) -> EventID? {
    try read { (records) throws(StoreError) in records.ticket(ticket)?.event }
  }

  public func stock(of event: EventID) throws(StoreError) -> Stock {
    try read { (records) throws(StoreError) in records.stock[event] ?? Stock() }
  }

  public func overdueHolds(now: Instant, limit: Int) throws(StoreError) -> [Order] {
    try read { (records) throws(StoreError) in
      Records.due(records.held, now: now, limit: limit).compactMap { records.files[$0]?.order }
    }
  }

  public func answers(of order: OrderID) throws(StoreError) -> [Answer] {
    try read { (records) throws(StoreError) in records.files[order]?.sortedAnswers ?? [] }
  }

  /// The end of the log is looked for, and nothing written.
  public func ping() throws(StoreError) { try read { (_) throws(StoreError) in } }

  // MARK: Money that goes back, and who did what

  public func order(ofPayment id: String) throws(StoreError) -> OrderID? {
    try read { (records) throws(StoreError) in records.paymentOrders[id] }
  }

  public func settlements(of order: OrderID) throws(StoreError) -> [SettlementRecord] {
    try read { (records) throws(StoreError) in records.files[order]?.sortedSettlements ?? [] }
  }

  public func refunds(of order: OrderID) throws(StoreError) -> [RefundRecord] {
    try read { (records) throws(StoreError) in records.files[order]?.sortedRefunds ?? [] }
  }

  public func disputes(of order: OrderID) throws(StoreError) -> [Dispute] {
    try read { (records) throws(StoreError) in records.disputes(of: order) }
  }

  public func dueRefundNews(now: Instant, limit: Int) throws(StoreError) -> [RefundNewsTask] {
    try read { (records) throws(StoreError) in
      let due = records.news.values.filter { $0.dueAt <= now }
      return Array(due.sorted { ($0.dueAt, $0.payment) < ($1.dueAt, $1.payment) }.prefix(limit))
    }
  }

  public func orders(_ filter: OrderFilter, after: OrderCursor?, limit: Int) throws(StoreError) -> [Order] {
    try read { (records) throws(StoreError) in records.orders(filter, after: after, limit: limit) }
  }

  public func audit(_ filter: AuditFilter, before: Int64?, limit: Int) throws(StoreError) -> [AuditLine] {
    try read { (records) throws(StoreError) in
      var lines: [AuditLine] = []
      var number = min(before.map { $0 - 1 } ?? .max, Int64(records.audit.count))
      while number > 0, lines.count < limit {
        let entry = records.audit[Int(number) - 1]
        if filter.matches(entry) { lines.append(AuditLine(number: number, entry: entry)) }
        number -= 1
      }
      return lines
    }
  }
}
