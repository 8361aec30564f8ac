import Core
import Payments

/// What buyers and banks do at the provider.
extension ProviderBook {
  /// The buyer pays by card on an open page.
  /// - Parameter change: what the provider charges more or less than it was asked to.
  func pay(_ name: String?, change: Int64 = 0) {
    tick()
    guard let name, var session = sessions[name], session.status == .open, let id = payment(of: session) else { return }
    session.chargedTotal = Money(
      minorUnits: session.total.minorUnits + change, currency: session.total.currency)
    session.status = .complete
    session.isPaid = true
    session.payment = id
    sessions[name] = session
    world.count(change == 0 ? .paid : .paidWrongAmount)
    if session.isElement { world.count(.elementPaid) }
    world.note("buyer pays \(name), \(id), \(change == 0 ? "in full" : "another amount")")
    charge(session, id)
    tell(.sessionCompleted(session.facts), session, payment: id)
  }

  /// The buyer pays by a bank debit, which settles or bounces days later.
  func promise(_ name: String?) {
    tick()
    guard let name, sessions[name]?.status == .open else { return }
    sessions[name]?.status = .complete
    guard let session = sessions[name] else { return }
    world.count(.paidByDebit)
    world.note("buyer pays \(name) by a debit")
    tell(
      session.isElement ? .other(type: "payment_intent.processing") : .sessionCompleted(session.facts), session)
  }

  /// Debits that are on their way.
  var openDebits: [String] {
    sessionNames.filter { name in sessions[name].map { $0.status == .complete && $0.canSucceed } ?? false }
  }

  func settleDebit(_ name: String, bounces: Bool) {
    guard var session = sessions[name], session.status == .complete, session.canSucceed else { return }
    world.note("the debit of \(name) \(bounces ? "bounces" : "settles")")
    if bounces, session.isElement {
      session.status = .open
      sessions[name] = session
      world.count(.elementOpenAgain)
      var ended = session
      ended.status = .expired
      let isWeak = world.weakness == .failedTryTakenForEnd
      tell(isWeak ? .sessionExpired(ended.facts) : .other(type: "payment_intent.payment_failed"), session)
    } else if bounces {
      session.isFailed = true
      sessions[name] = session
      world.count(.debitFailed)
      tell(.sessionPaymentFailed(session.facts), session)
    } else if let id = payment(of: session) {
      session.isPaid = true
      session.payment = id
      sessions[name] = session
      world.count(.debitSettled)
      charge(session, id)
      tell(
        session.isElement ? .sessionCompleted(session.facts) : .sessionPaymentSucceeded(session.facts), session,
        payment: id)
    }
  }

  /// A second payment through a page that was paid, as no provider should let happen.
  func payAgain(_ name: String?) {
    guard let name, var session = sessions[name], session.isPaid, !session.isElement, let id = payment(of: session)
    else { return }
    // The session itself goes on naming the first one.
    session.payment = id
    world.note("buyer pays \(name) again, \(id)")
    charge(session, id)
    tell(.sessionCompleted(session.facts), session, payment: id)
  }
}
