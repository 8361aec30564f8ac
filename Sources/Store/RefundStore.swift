import Core

/// What a step reads and writes of money that goes back, of disputes, and of who did what. Part of ``StoreTransaction``.
public protocol RefundTransaction: AnyObject {
  /// An order's tickets by number; empty where none were issued.
  func tickets(of order: OrderID) throws(StoreError) -> [Ticket]
  /// The check-ins of an order's tickets, by ticket.
  func checkIns(of order: OrderID) throws(StoreError) -> [TicketID: CheckIn]
  /// Ends tickets: their codes are refused from then on.
  /// - Throws: ``StoreError/broken(_:)`` where one is not there, or void already.
  func void(_ tickets: [TicketID]) throws(StoreError)

  /// The payments that were decided on for an order, in the order of their names.
  func settlements(of order: OrderID) throws(StoreError) -> [SettlementRecord]

  /// An order's refunds, the oldest first, those of one moment by their keys.
  func refunds(of order: OrderID) throws(StoreError) -> [RefundRecord]
  func refund(_ key: RefundKey) throws(StoreError) -> RefundRecord?
  /// Whether a ticket was given back.
  func isRefunded(_ ticket: TicketID) throws(StoreError) -> Bool
  /// - Throws: ``StoreError/broken(_:)`` where the key or the provider's name is taken, one of the tickets belongs to
  ///   another refund, or more would go back of the payment than was paid.
  func insert(_ refund: RefundRecord) throws(StoreError)
  /// Stores the changed amount, state and provider's name of a refund; all else is frozen.
  /// - Throws: as ``insert(_:)-(RefundRecord)``; also where there is no such refund.
  func update(_ refund: RefundRecord) throws(StoreError)

  /// Notes that the provider is to be asked for the refunds of a payment from `dueAt` on. One that waits already is noted
  /// anew, so that it is asked for again even where somebody is just asking.
  func wantRefundNews(of payment: String, order: OrderID, dueAt: Instant) throws(StoreError)

  func dispute(_ id: String) throws(StoreError) -> Dispute?
  /// Those of the payments that were decided on for the order, the oldest first.
  func disputes(of order: OrderID) throws(StoreError) -> [Dispute]
  /// Adds a dispute, or replaces the one of this name.
  func record(_ dispute: Dispute) throws(StoreError)

  /// Adds a line to the log of who did what, which no call can change or remove.
  func append(_ entry: AuditEntry) throws(StoreError)
}

/// What is read outside of a step of money that goes back, of disputes, and of who did what. Part of ``Store``.
public protocol RefundStore: Sendable {
  /// The order that a payment was decided on for, or nil where none was.
  func order(ofPayment id: String) throws(StoreError) -> OrderID?
  func settlements(of order: OrderID) throws(StoreError) -> [SettlementRecord]
  /// As ``RefundTransaction/refunds(of:)``.
  func refunds(of order: OrderID) throws(StoreError) -> [RefundRecord]
  /// As ``RefundTransaction/disputes(of:)``.
  func disputes(of order: OrderID) throws(StoreError) -> [Dispute]

  /// Payments whose refunds the provider is to be asked for at `now`, the oldest first.
  func dueRefundNews(now: Instant, limit: Int) throws(StoreError) -> [RefundNewsTask]
  /// Asks again at `dueAt`, or no more where that is nil. One that was noted anew since `task` was read stays as it is.
  func finishRefundNews(_ task: RefundNewsTask, dueAt: Instant?) throws(StoreError)

  /// Orders, the newest first, those of one moment by their ids.
  /// - Parameter after: those behind this one; nil: from the first.
  func orders(_ filter: OrderFilter, after: OrderCursor?, limit: Int) throws(StoreError) -> [Order]

  /// The log of who did what, the newest first.
  /// - Parameter before: only lines with a lower number; nil: from the newest.
  func audit(_ filter: AuditFilter, before: Int64?, limit: Int) throws(StoreError) -> [AuditLine]
}
