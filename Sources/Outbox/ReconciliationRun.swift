import Core
import Payments
import Sales
import Store

/// One comparison: each entry of the provider's lists, held against what we have of it.
struct ReconciliationRun {
  let reconciler: Reconciler
  let office: BoxOffice
  let mends: Bool

  private var store: any Store { reconciler.store }

  /// - Returns: nil where nothing was paid, or the session is none of ours.
  func payment(of session: PaymentSession) -> Payment? {
    guard session.paid, let order = session.orderID.flatMap({ OrderID($0) }), let amount = session.amountTotal else {
      return nil
    }
    return Payment(id: session.payment?.rawValue ?? session.id.rawValue, order: order, amount: amount)
  }

  func compare(_ payment: Payment, _ session: PaymentSession) throws -> Reconciliation.Finding? {
    guard let order = try store.order(payment.order) else {
      return .init(.orderMissing, payment, theirs: payment.amount)
    }
    guard let settled = try store.settlements(of: order.id).first(where: { $0.payment.id == payment.id }) else {
      // While the places are held, its message may be on its way; the sweep asks afterwards.
      if !mends, order.state == .held,
        reconciler.now() < order.holdExpiresAt.adding(seconds: Reconciler.graceSeconds)
      {
        return nil
      }
      var finding = Reconciliation.Finding(.paymentUnheard, payment, theirs: payment.amount)
      guard mends else { return finding }
      let facts = try session.eventID.flatMap(EventID.init).flatMap { try reconciler.catalog.facts($0) }
      if case .decided = try office.settle(payment, facts: facts, webhook: nil, now: reconciler.now()) {
        finding.isMended = true
      }
      return finding
    }
    guard settled.payment.amount != payment.amount else { return nil }
    return .init(.paymentDiffers, payment, ours: settled.payment.amount, theirs: payment.amount)
  }

  func compare(_ refund: Refund) throws -> Reconciliation.Finding? {
    guard let id = refund.payment, let amount = refund.amount, let order = try store.order(ofPayment: id.rawValue)
    else { return nil }
    let known = try store.refunds(of: order).first { record in
      record.providerID == refund.id.rawValue || (record.providerID == nil && record.key == refund.key)
    }
    let hasFailed = refund.status.recorded == .failed
    if hasFailed {
      if known?.state == .failed || known == nil { return nil }
    } else if let known, known.isSettled && known.amount == amount || isUnderWay(known) {
      return nil
    }
    let payment = Payment(id: id.rawValue, order: order, amount: amount)
    var finding = Reconciliation.Finding(
      hasFailed ? .refundFailed : .refundUnheard, payment, refund: refund.id.rawValue, ours: known?.amount,
      theirs: amount)
    if mends {
      let list = try reconciler.provider.refunds(of: id).compactMap(\.told)
      // Books that contradict each other are left to people.
      finding.isMended = (try? office.learn(refundsOf: id.rawValue, list, now: reconciler.now())) ?? false
    }
    return finding
  }

  /// A dispute that we don't know, or don't know the end of. One of another shop of the same account is not looked at.
  func compare(_ dispute: DisputeNotice) throws -> Reconciliation.Finding? {
    guard let order = try store.order(ofPayment: dispute.payment.rawValue) else { return nil }
    let known = try store.disputes(of: order).first { $0.id == dispute.id }
    guard known == nil || known?.state == .open && dispute.state != .open else { return nil }
    let payment = Payment(id: dispute.payment.rawValue, order: order, amount: dispute.amount)
    var finding = Reconciliation.Finding(
      .disputeUnheard, payment, refund: dispute.id, ours: known?.amount, theirs: dispute.amount)
    if mends {
      let told = ToldDispute(
        id: dispute.id, payment: payment.id, amount: dispute.amount, reason: dispute.reason, state: dispute.state)
      try office.note(told, webhook: nil, now: reconciler.now())
      finding.isMended = true
    }
    return finding
  }

  /// The shop itself is just about to hear of it.
  private func isUnderWay(_ refund: RefundRecord) -> Bool {
    refund.state == .pending && reconciler.now() < refund.requestedAt.adding(seconds: Reconciler.graceSeconds)
  }
}

extension Reconciliation.Finding {
  init(
    _ kind: Reconciliation.Kind, _ payment: Payment, refund: String = "", ours: Money? = nil, theirs: Money? = nil
  ) {
    self.init(kind: kind, order: payment.order, payment: payment.id, refund: refund, ours: ours, theirs: theirs)
  }
}
