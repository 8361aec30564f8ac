import Core

/// What a step may read and write. It is valid only inside ``Store/transaction(on:_:)``.
public protocol StoreTransaction: PurchaseRecords, RefundTransaction, ScanTransaction {
  /// Keys are unique over all events.
  func idempotency(_ key: IdempotencyKey) throws(StoreError) -> IdempotencyRecord?
  func remember(_ record: IdempotencyRecord) throws(StoreError)

  func stock() throws(StoreError) -> Stock
  /// Moves the places of `lines`, and the uses of their promo codes with them.
  /// - Throws: ``StoreError/broken(_:)`` where a count would fall below zero.
  func move(_ move: StockMove, _ lines: [OrderLine]) throws(StoreError)

  func order(_ id: OrderID) throws(StoreError) -> Order?
  /// - Throws: ``StoreError/broken(_:)`` where the id is taken.
  func insert(_ order: Order) throws(StoreError)
  /// Stores the changed state and payment of an order; all else is frozen.
  func update(_ order: Order) throws(StoreError)

  func ticket(_ id: TicketID) throws(StoreError) -> Ticket?
  func insert(_ tickets: [Ticket]) throws(StoreError)

  func checkIn(of ticket: TicketID) throws(StoreError) -> CheckIn?
  func insert(_ checkIn: CheckIn) throws(StoreError)

  /// The outcome recorded for a payment, or nil where it was not decided on.
  func settlement(ofPayment id: String) throws(StoreError) -> SettlementRecord?
  func record(_ settlement: SettlementRecord) throws(StoreError)

  /// Whether a webhook of this id was handled to its end.
  func isWebhookHandled(_ id: String) throws(StoreError) -> Bool
  func markWebhookHandled(_ id: String, at now: Instant) throws(StoreError)

  /// Adds a task; one with an id that is there already changes nothing.
  func enqueue(_ task: OutboxTask) throws(StoreError)

  // MARK: People

  /// Stores the holder, the revision and the short code of a ticket; all else is frozen.
  /// - Throws: ``StoreError/broken(_:)`` where the ticket is not there, or another one has that short code.
  func updateHolder(of ticket: Ticket, at now: Instant) throws(StoreError)

  func resends(of order: OrderID) throws(StoreError) -> [Instant]
  func insertResend(of order: OrderID, at now: Instant) throws(StoreError)

  /// When links were asked for before, for this address, and a mail came of it.
  func linkMails(to address: EmailAddress) throws(StoreError) -> [Instant]
  /// Notes that a request was dealt with, and whether a mail comes of it. What was noted first stays.
  func finish(_ request: LinkRequest, isMailed: Bool) throws(StoreError)

  func setReminder(of order: OrderID, isOff: Bool, at now: Instant) throws(StoreError)
  /// Notes that all buyers of the step's event were reminded.
  func markReminded(at now: Instant) throws(StoreError)

  /// Takes the names and addresses out of an order, its tickets and its key, and gives up its mails that were not sent. States,
  /// amounts, numbers and times stay. It is not waited for any more.
  func erase(_ order: OrderID, at now: Instant) throws(StoreError)
  /// Notes when an order is to be erased; what was noted before counts no more.
  func scheduleErasure(of order: OrderID, dueAt: Instant) throws(StoreError)
  /// Notes that no order of the step's event holds names and addresses.
  func markErased(at now: Instant) throws(StoreError)
  /// The one way in which notes about people's data are written.
  func note(_ note: PersonNote) throws(StoreError)
}
