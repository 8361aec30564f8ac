import Core

/// What a step may read and write. It is valid only inside ``Store/transaction(on:_:)``.
public protocol StoreTransaction: PurchaseRecords, RefundTransaction {
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
}
