import Core
import Store

/// All that a store holds, in memory. Not thread-safe.
///
/// A step decides on what its predecessors wrote before that is in the bucket, so every change can be taken back, in
/// reverse order, until it is: see ``mark`` and ``takeBack(to:)``.
final class Records {
  var files: [OrderID: OrderFile] = [:]
  var stock: [EventID: Stock] = [:]
  var webhooks: [String: Instant] = [:]
  var tasks: [TaskID: KeptTask] = [:]
  /// By the payment's id.
  var news: [String: RefundNewsTask] = [:]
  /// By the provider's name.
  var disputes: [String: Dispute] = [:]
  var reminded: [EventID: Instant] = [:]
  var erasedEvents: [EventID: Instant] = [:]
  var links: [String: LinkRecord] = [:]
  var devices: [DeviceID: ScannerDevice] = [:]
  var scans: [ScanName: ScanRecord] = [:]
  private(set) var audit: [AuditEntry] = []
  private(set) var personNotes: [PersonNote] = []

  // MARK: What follows from the above

  /// The order that a ticket belongs to.
  var ticketOrders: [TicketID: OrderID] = [:]
  /// The ticket that has a short code which is not its id.
  var shortCodes: [TicketID: TicketID] = [:]
  var keyOrders: [IdempotencyKey: OrderID] = [:]
  var paymentOrders: [String: OrderID] = [:]
  var refundOrders: [RefundKey: OrderID] = [:]
  /// By the provider's name of a refund.
  var providerRefunds: [String: RefundKey] = [:]
  var paymentDisputes: [String: [String]] = [:]
  /// By the address in small letters.
  var addressOrders: [String: [OrderID]] = [:]
  var personOrders: [PersonOfEvent: [OrderID]] = [:]
  /// Until when held orders are held.
  var held: [OrderID: Instant] = [:]
  /// From when on tasks can be claimed.
  var claimable: [TaskID: Instant] = [:]
  /// When orders are to be erased.
  var dueErasures: [OrderID: Instant] = [:]
  /// By the digest of the code that a device waits to be paired with.
  var pairingDevices: [String: DeviceID] = [:]
  /// By the digest of a device's token.
  var tokenDevices: [String: DeviceID] = [:]

  struct PersonOfEvent: Hashable {
    let event: EventID
    let person: PersonKey
  }

  private var undo: [(Records) -> Void] = []
  /// Whether changes are remembered so that they can be taken back.
  var isTentative = false

  /// How many changes can be taken back.
  var mark: Int { undo.count }

  /// Takes back all that was changed since ``mark`` had this value.
  func takeBack(to mark: Int) {
    while undo.count > mark { undo.removeLast()(self) }
  }

  /// What was changed until ``mark`` had this value stays.
  func settle(_ count: Int) { undo.removeFirst(min(count, undo.count)) }

  /// The one way in which a table changes. nil: no row.
  func set<Key: Hashable, Value>(
    _ table: ReferenceWritableKeyPath<Records, [Key: Value]>, _ key: Key, _ value: Value?
  ) {
    guard isTentative else {
      self[keyPath: table][key] = value
      return
    }
    let old = self[keyPath: table][key]
    self[keyPath: table][key] = value
    undo.append { $0[keyPath: table][key] = old }
  }

  func append(_ entry: AuditEntry) {
    audit.append(entry)
    if isTentative { undo.append { $0.audit.removeLast() } }
  }

  func append(_ note: PersonNote) {
    personNotes.append(note)
    if isTentative { undo.append { $0.personNotes.removeLast() } }
  }

  /// Changes an order with all that belongs to it.
  /// - Throws: ``StoreError/broken(_:)`` where there is none of this id.
  func edit(_ id: OrderID, _ body: (inout OrderFile) -> Void) throws(StoreError) {
    guard let old = files[id] else { throw Self.noOrder }
    if isTentative { undo.append { $0.files[id] = old } }
    var file = consume old
    if !isTentative { files[id] = nil }
    body(&file)
    files[id] = file
  }

  static let noOrder = StoreError.broken("an order that is referred to is not there")
}
