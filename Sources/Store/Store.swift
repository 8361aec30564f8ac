import Core

/// Where orders, tickets and check-ins are kept. The rules of the sale live above it; a driver only makes their
/// decisions durable, and passes the conformance suite in `Tests/StoreTests`.
public protocol Store: PurchaseReader, RefundStore {
  /// Runs `body` as one atomic step on one event.
  ///
  /// No other step on the same event sees or changes anything between what `body` reads and what it writes. When the
  /// call returns, what was written survives a killed process and a loss of power; when it throws, nothing was written.
  /// A driver may run `body` more than once, so it has no effects but through the transaction.
  func transaction<Result: Sendable>(
    on event: EventID, _ body: (any StoreTransaction) throws(StoreError) -> Result
  ) throws(StoreError) -> Result

  /// The order, or nil where there is none.
  func order(_ id: OrderID) throws(StoreError) -> Order?

  /// An order's tickets by number; empty where none were issued.
  func tickets(of order: OrderID) throws(StoreError) -> [Ticket]

  /// The check-ins of an order's tickets, by ticket.
  func checkIns(of order: OrderID) throws(StoreError) -> [TicketID: CheckIn]

  /// The event that a ticket is for, or nil where no such ticket was issued.
  func event(of ticket: TicketID) throws(StoreError) -> EventID?

  func stock(of event: EventID) throws(StoreError) -> Stock

  /// Orders still held whose time ran out at or before `now`, the oldest first.
  func overdueHolds(now: Instant, limit: Int) throws(StoreError) -> [Order]

  /// Claims tasks that are due and not claimed by another worker, the oldest first, until `leaseEndsAt`. A worker
  /// that dies loses its claim then, and the task is due again.
  func claimTasks(now: Instant, leaseEndsAt: Instant, limit: Int) throws(StoreError) -> [OutboxTask]

  /// Records that a claimed task is done; it is never claimed again.
  func finishTask(_ id: TaskID, at now: Instant) throws(StoreError)

  /// Gives a claimed task back, to be tried again at `dueAt`, or never where that is nil.
  func retryTask(_ id: TaskID, dueAt: Instant?, failure: String) throws(StoreError)

  /// A cheap proof that the store can be read and written, for readiness checks. It writes nothing.
  func ping() throws(StoreError)
}
