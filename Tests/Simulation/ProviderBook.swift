import Core
import Payments

/// The payment provider: its sessions, its money, and what it has to tell. A plain model, without any fault; those are
/// made on the way to it, in ``ProcessPayments``.
final class ProviderBook {
  unowned let world: World
  var sessions: [String: BookedSession] = [:]
  /// In the order in which they were made, for dictionaries have none.
  private(set) var sessionNames: [String] = []
  var charges: [String: Charge] = [:]
  private(set) var chargeNames: [String] = []
  var messages: [Message] = []
  /// By the payment's name.
  var disputes: [String: Dispute.State] = [:]
  private var keys: [String: String] = [:]

  init(world: World) { self.world = world }

  var now: Instant { world.now.adding(seconds: world.scenario.skewSeconds - world.clockErrorSeconds) }

  /// Ends what ran out by the provider's own clock.
  func tick() {
    for name in sessionNames {
      guard let session = sessions[name], session.status == .open, !session.isElement,
        session.request.expiresAt <= now
      else { continue }
      world.count(.sessionRanOut)
      end(name)
    }
  }

  func create(
    _ request: PaymentSessionRequest, isElement: Bool = false
  ) throws(PaymentError) -> PaymentSession {
    tick()
    let key = isElement ? request.elementIdempotencyKey : request.idempotencyKey
    if let name = keys[key], let known = sessions[name], now < known.madeAt.adding(seconds: 24 * 3600) {
      guard known.request == request else { throw .refused(code: "idempotency_error") }
      world.count(.sessionFoundAgain)
      return known.facts
    }
    let number = sessionNames.count + 1
    guard let total = request.total, let order = OrderID(request.orderID),
      let id = PaymentSessionID(isElement ? "element_test_pi_e\(number)" : "cs_\(number)"),
      isElement || request.expiresAt >= now.adding(seconds: 30 * 60)
    else { throw .refused(code: "parameter_invalid") }
    sessions[id.rawValue] = BookedSession(
      id: id, order: order, request: request, total: total, isElement: isElement, madeAt: now, chargedTotal: total)
    sessionNames.append(id.rawValue)
    keys[key] = id.rawValue
    world.count(isElement ? .elementMade : .sessionMade)
    return try look(id)
  }

  func look(_ id: PaymentSessionID) throws(PaymentError) -> PaymentSession {
    tick()
    guard let session = sessions[id.rawValue] else { throw .refused(code: "resource_missing") }
    return session.facts
  }

  /// - Parameter isWithdrawn: its buyer pays in another way, so nobody is told that it is over.
  func expire(_ id: PaymentSessionID, isWithdrawn: Bool = false) throws(PaymentError) -> PaymentSession {
    tick()
    guard let session = sessions[id.rawValue] else { throw .refused(code: "resource_missing") }
    if session.status == .open {
      world.count(isWithdrawn ? .elementWithdrawn : .sessionEnded)
      end(id.rawValue, isWithdrawn: isWithdrawn)
    } else if session.status == .complete {
      world.count(.sessionEndedTooLate)
    }
    return try look(id)
  }

  func end(_ name: String, isWithdrawn: Bool = false) {
    sessions[name]?.status = .expired
    guard let session = sessions[name] else { return }
    tell(isWithdrawn ? .sessionWithdrawn(session.facts) : .sessionExpired(session.facts), session)
  }

  func tell(_ kind: StripeEvent.Kind, _ session: BookedSession, payment: PaymentID? = nil) {
    tell(kind, of: session.order, payment: payment)
  }

  func tell(_ kind: StripeEvent.Kind, of order: OrderID, payment: PaymentID? = nil) {
    let copies = world.chance.permille(30) ? 2 : 1
    for _ in 0..<copies {
      var message = Message(
        id: "evt_\(messages.count + 1)", kind: kind, created: now, order: order, payment: payment)
      message.isLost = !world.isCalm && world.chance.percent(12)
      messages.append(message)
    }
  }

  func charge(_ session: BookedSession, _ id: PaymentID) {
    guard let event = EventID(session.request.eventID) else { return }
    charges[id.rawValue] = Charge(id: id, order: session.order, event: event, amount: session.chargedTotal)
    chargeNames.append(id.rawValue)
    switch world.store.records.orders[session.order]?.state {
    case .expired?: world.count(.paidLate)
    case .paid?, .refunding?, .refunded?: world.count(.paidTwice)
    case .held?, nil: break
    }
    if !session.isShown { world.count(.paidWithoutItsPage) }
    if world.isCancelled(event) { world.count(.paidAfterCancellation) }
  }

  /// The buyer has the page's address.
  func show(_ name: String) { sessions[name]?.isShown = true }

  /// What a payment through a session is called.
  func payment(of session: BookedSession) -> PaymentID? {
    session.isElement ? ElementName(session.id)?.payment : PaymentID("pi_\(chargeNames.count + 1)")
  }
}
