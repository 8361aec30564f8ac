import Core

/// Where orders, tickets and check-ins are kept. The rules of the sale live above it; a driver only makes their
/// decisions durable, and passes the conformance suite in `Tests/StoreTests`.
public protocol Store: PurchaseReader, RefundStore, DeviceStore, ScanStore {
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

  // MARK: People

  /// The ticket that a typed short code is for, or was for before its holder was changed the first time; nil where it is for
  /// none.
  func ticket(typed code: TicketID) throws(StoreError) -> Ticket?

  /// An address's orders that were not given up, the newest first. Capitals make no difference.
  func orders(of address: EmailAddress, limit: Int) throws(StoreError) -> [Order]

  /// When the mail with an order's tickets was asked for again, the oldest first.
  func resends(of order: OrderID) throws(StoreError) -> [Instant]

  /// Keeps a request, unless `waitingMax` of them wait already; that is not told.
  func keep(_ request: LinkRequest, waitingMax: Int) throws(StoreError)

  /// The oldest requests that nobody has dealt with.
  func waitingLinkRequests(limit: Int) throws(StoreError) -> [LinkRequest]

  /// Forgets requests that were dealt with and are older than `time`.
  func forgetLinkRequests(before time: Instant) throws(StoreError)

  /// Whether the buyer of an order does not want to be reminded of its event.
  func isReminderOff(of order: OrderID) throws(StoreError) -> Bool

  /// Events whose buyers were all reminded.
  func remindedEvents() throws(StoreError) -> Set<EventID>

  /// Paid orders of an event whose buyers were not reminded and want to be.
  func ordersToRemind(of event: EventID, limit: Int) throws(StoreError) -> [OrderID]

  /// Mails in the order of their tasks' ids.
  /// - Parameters:
  ///   - state: nil: any.
  ///   - after: the last one of the page before; nil: from the beginning.
  func mails(_ state: MailRecord.State?, after: TaskID?, limit: Int) throws(StoreError) -> [MailRecord]

  /// Has a mail that failed or bounced sent once more, as if it had never been tried.
  /// - Returns: false where there is none such.
  func reviveMail(_ id: TaskID, dueAt: Instant) throws(StoreError) -> Bool

  /// Notes that a mail which was sent came back.
  /// - Returns: false where no such mail was sent.
  func bounceMail(_ id: TaskID, reason: String) throws(StoreError) -> Bool

  /// All that is kept of a person. Capitals of the address make no difference.
  func person(_ address: EmailAddress) throws(StoreError) -> PersonRecords

  /// Forgets all requests for links that were made with an address.
  func forgetLinkRequests(of address: EmailAddress) throws(StoreError)

  /// Orders whose names and addresses are to be erased at or before `now`, the longest due first.
  func dueErasures(now: Instant, limit: Int) throws(StoreError) -> [OrderID]

  /// Events that have orders, without those that were marked by ``StoreTransaction/markErased(at:)``.
  func eventsWithPeople() throws(StoreError) -> Set<EventID>

  /// Orders of an event from which no names and addresses were erased, nor are to be.
  func ordersWithPeople(of event: EventID, limit: Int) throws(StoreError) -> [OrderID]

  /// Notes about people's data, the oldest first.
  func personNotes() throws(StoreError) -> [PersonNote]
}
