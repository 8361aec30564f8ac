import Core
import Store

/// Tickets that go back, and the money with them.
extension BoxOffice {
  /// Takes tickets back: they are void at once, their places are free again where that is wished, and the money is on its
  /// way as a task, all in one step. Asked again with the same ``RefundWish/key``, it gives the first answer.
  public func giveBack(_ id: OrderID, _ wish: RefundWish, now: Instant) throws(StoreError) -> RefundAnswer {
    guard let known = try store.order(id) else { return .unknownOrder }
    return try store.transaction(on: known.event) { (step) throws(StoreError) -> RefundAnswer in
      guard let order = try step.order(id) else { return .unknownOrder }
      if let key = wish.key, let earlier = try step.refund(key) { return .done(earlier) }
      let facts = try facts(of: order, in: step)
      let plan: RefundPlan
      do throws(RefundRefusal) {
        plan = try wish.plan(facts, now: now)
      } catch {
        return .refused(error)
      }
      return .done(try giveBack(plan, wish, facts, in: step, now: now))
    }
  }

  /// What a refund would be, without doing it.
  public func plan(_ id: OrderID, _ wish: RefundWish, now: Instant) throws(StoreError) -> Result<
    RefundPlan, RefundRefusal
  >? {
    guard let known = try store.order(id) else { return nil }
    return try store.transaction(on: known.event) { (step) throws(StoreError) -> Result<RefundPlan, RefundRefusal>? in
      guard let order = try step.order(id) else { return nil }
      let facts = try facts(of: order, in: step)
      return Result { () throws(RefundRefusal) in try wish.plan(facts, now: now) }
    }
  }

  private func facts(of order: Order, in step: any StoreTransaction) throws(StoreError) -> RefundPlan.Facts {
    RefundPlan.Facts(
      order: order, tickets: try step.tickets(of: order.id), used: Set(try step.checkIns(of: order.id).keys),
      payment: try step.settlements(of: order.id).first { $0.refundReason == nil }?.payment,
      refunds: try step.refunds(of: order.id))
  }

  private func giveBack(
    _ plan: RefundPlan, _ wish: RefundWish, _ facts: RefundPlan.Facts, in step: any StoreTransaction, now: Instant
  ) throws(StoreError) -> RefundRecord {
    guard let key = wish.key ?? RefundKey(order: facts.order.id, number: facts.refunds.count) else {
      throw .broken("a refund can't be named")
    }
    let isNothing = plan.amount.isFree
    let refund = RefundRecord(
      key: key, order: facts.order.id, payment: facts.payment?.id, amount: plan.amount, kept: plan.kept,
      reason: wish.reason, tickets: plan.tickets.map(\.id), freesPlaces: wish.freesPlaces, requestedAt: now,
      state: isNothing ? .done : .pending, settledAt: isNothing ? now : nil)
    try end(plan.tickets, freesPlaces: wish.freesPlaces, of: facts.order, in: step)
    try step.insert(refund)
    var order = facts.order
    if plan.endsOrder {
      order.state = .refunding
      try step.update(order)
      try finish(order, in: step)
    }
    try enqueue(refund, event: order.event, in: step, now: now)
    try note(.refundAsked, refund, event: order.event, in: step, now: now)
    return refund
  }

  /// Makes tickets void and, where wished, frees their places.
  func end(
    _ tickets: [Ticket], freesPlaces: Bool, of order: Order, in step: any StoreTransaction
  ) throws(StoreError) {
    try step.void(tickets.map(\.id))
    guard freesPlaces else { return }
    try step.move(.giveBack, order.lines(of: tickets))
  }

  /// The task that gives the money back, where there is any, and the mail that tells of it.
  func enqueue(
    _ refund: RefundRecord, event: EventID, in step: any StoreTransaction, now: Instant
  ) throws(StoreError) {
    // Where nothing was paid, the mail goes by the refund's own name.
    let money = Payment(id: refund.payment ?? refund.key.rawValue, order: refund.order, amount: refund.amount)
    if refund.state == .pending {
      try step.enqueue(
        OutboxTask(
          id: .refund(refund.key), kind: .refund(money), event: event, order: refund.order, dueAt: now,
          requestID: requestID))
    }
    try step.enqueue(
      OutboxTask(
        id: TaskID("mail-refund/\(refund.key)"), kind: .mailRefund(money, refund.reason), event: event,
        order: refund.order, dueAt: now, requestID: requestID))
  }

  /// Notes that the provider has a refund, or that the money is back. Repeating it changes nothing.
  ///
  /// - Parameters:
  ///   - providerID: nil where the provider did not name it.
  ///   - state: `sent` or `done`.
  public func refundTaken(
    _ key: RefundKey, of id: OrderID, providerID: String?, state: RefundRecord.State, now: Instant
  ) throws(StoreError) {
    guard let known = try store.order(id) else { return }
    try store.transaction(on: known.event) { (step) throws(StoreError) in
      guard let order = try step.order(id), var refund = try step.refund(key), refund.state == .pending else { return }
      (refund.state, refund.providerID, refund.settledAt) = (state, providerID ?? refund.providerID, now)
      try step.update(refund)
      try note(state == .done ? .refundDone : .refundSent, refund, event: order.event, in: step, now: now)
      try finish(order, in: step)
    }
  }

  /// An order whose tickets are all gone is refunded once nothing more has to be done for its money, and waits again where
  /// a bank did not take it. What becomes of a second payment says nothing of the order.
  func finish(_ order: Order, in step: any StoreTransaction) throws(StoreError) {
    guard order.state == .refunding || order.state == .refunded else { return }
    let own = try step.refunds(of: order.id).filter { $0.reason != .alreadyPaid }
    let state: OrderState = own.allSatisfy(\.isSettled) ? .refunded : .refunding
    guard state != order.state else { return }
    var order = order
    order.state = state
    try step.update(order)
  }

  func note(
    _ action: AuditAction, _ refund: RefundRecord, event: EventID, in step: any StoreTransaction, now: Instant
  ) throws(StoreError) {
    try step.append(
      AuditEntry(
        at: now, source: source, action: action, event: event, order: refund.order, subject: refund.key.rawValue,
        amount: refund.amount))
  }
}
