import Core
import Store

/// A step that tells the rules what a wrong rule would see, and a store without the constraints that would notice.
final class WeakTransaction: StoreTransaction {
  let step: any StoreTransaction
  let weakness: Weakness
  private let knownMessage: Bool?

  init(_ step: any StoreTransaction, weakness: Weakness, knownMessage: Bool?) {
    self.step = step
    self.weakness = weakness
    self.knownMessage = knownMessage
  }

  func idempotency(_ key: IdempotencyKey) throws(StoreError) -> IdempotencyRecord? {
    weakness == .keyNotLookedUp ? nil : try step.idempotency(key)
  }

  func remember(_ record: IdempotencyRecord) throws(StoreError) {
    if weakness == .keyNotLookedUp, try step.idempotency(record.key) != nil { return }
    try step.remember(record)
  }

  func stock() throws(StoreError) -> Stock {
    let stock = try step.stock()
    func oneLess(_ count: StockCount) -> StockCount { StockCount(sold: count.sold - 1, held: count.held) }
    return switch weakness {
    case .quotaOffByOne: Stock(stock.counts.mapValues(oneLess), codes: stock.codes)
    case .codeLimitOffByOne: Stock(stock.counts, codes: stock.codes.mapValues(oneLess))
    default: stock
    }
  }

  func count(of person: PersonKey) throws(StoreError) -> PersonCount {
    weakness == .personNotLookedUp ? .none : try step.count(of: person)
  }

  func insert(_ answers: [Answer], of order: OrderID) throws(StoreError) { try step.insert(answers, of: order) }
  func forgetPerson(of order: OrderID) throws(StoreError) { try step.forgetPerson(of: order) }

  func move(_ move: StockMove, _ lines: [OrderLine]) throws(StoreError) { try step.move(move, lines) }

  func order(_ id: OrderID) throws(StoreError) -> Order? { try step.order(id) }
  func insert(_ order: Order) throws(StoreError) { try step.insert(order) }
  func update(_ order: Order) throws(StoreError) { try step.update(order) }

  func ticket(_ id: TicketID) throws(StoreError) -> Ticket? {
    var ticket = try step.ticket(id)
    if weakness == .revisionNotLookedUp { ticket?.revision = 0 }
    return ticket
  }
  func insert(_ tickets: [Ticket]) throws(StoreError) { try step.insert(tickets) }

  func checkIn(of ticket: TicketID) throws(StoreError) -> CheckIn? {
    weakness == .checkInNotLookedUp ? nil : try step.checkIn(of: ticket)
  }

  func insert(_ checkIn: CheckIn) throws(StoreError) {
    if weakness == .checkInNotLookedUp, try step.checkIn(of: checkIn.ticket) != nil { return }
    try step.insert(checkIn)
  }

  func settlement(ofPayment id: String) throws(StoreError) -> SettlementRecord? {
    weakness == .settledPaymentNotLookedUp ? nil : try step.settlement(ofPayment: id)
  }

  func record(_ settlement: SettlementRecord) throws(StoreError) {
    if weakness == .settledPaymentNotLookedUp, try step.settlement(ofPayment: settlement.payment.id) != nil { return }
    try step.record(settlement)
  }

  func isWebhookHandled(_ id: String) throws(StoreError) -> Bool {
    if let knownMessage { return knownMessage }
    return try step.isWebhookHandled(id)
  }

  func markWebhookHandled(_ id: String, at now: Instant) throws(StoreError) {
    try step.markWebhookHandled(id, at: now)
  }

  func enqueue(_ task: OutboxTask) throws(StoreError) { try step.enqueue(task) }

  // MARK: People

  func updateHolder(of ticket: Ticket, at now: Instant) throws(StoreError) {
    try step.updateHolder(of: ticket, at: now)
  }
  func resends(of order: OrderID) throws(StoreError) -> [Instant] { try step.resends(of: order) }
  func insertResend(of order: OrderID, at now: Instant) throws(StoreError) {
    try step.insertResend(of: order, at: now)
  }
  func linkMails(to address: EmailAddress) throws(StoreError) -> [Instant] { try step.linkMails(to: address) }
  func finish(_ request: LinkRequest, isMailed: Bool) throws(StoreError) {
    try step.finish(request, isMailed: isMailed)
  }
  func setReminder(of order: OrderID, isOff: Bool, at now: Instant) throws(StoreError) {
    try step.setReminder(of: order, isOff: isOff, at: now)
  }
  func markReminded(at now: Instant) throws(StoreError) { try step.markReminded(at: now) }
  func erase(_ order: OrderID, at now: Instant) throws(StoreError) { try step.erase(order, at: now) }
  func scheduleErasure(of order: OrderID, dueAt: Instant) throws(StoreError) {
    try step.scheduleErasure(of: order, dueAt: dueAt)
  }
  func markErased(at now: Instant) throws(StoreError) { try step.markErased(at: now) }
  func note(_ note: PersonNote) throws(StoreError) { try step.note(note) }
}
