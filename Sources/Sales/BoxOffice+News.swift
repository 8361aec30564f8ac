import Core
import Store

/// What the provider tells of money that it moved without being asked by us.
extension BoxOffice {
  /// Notes that the provider told of a refund of a payment. What exactly, is asked of its own list afterwards: news come
  /// twice and in any order, and the list is always right.
  /// - Returns: false where the payment is none of ours.
  @discardableResult
  public func noteRefundNews(
    of payment: String, order named: OrderID?, webhook: String, now: Instant
  ) throws(StoreError) -> Bool {
    let order = try store.order(ofPayment: payment) ?? named
    guard let order, let known = try store.order(order) else { return false }
    try store.transaction(on: known.event) { (step) throws(StoreError) in
      guard try !step.isWebhookHandled(webhook) else { return }
      try step.wantRefundNews(of: payment, order: order, dueAt: now)
      try step.markWebhookHandled(webhook, at: now)
    }
    return true
  }

  /// Takes over what the provider has in its list for a payment. Repeating it changes nothing.
  ///
  /// Where somebody gave back by hand and all of the payment is back with that, the order is over: its tickets are void.
  /// - Parameter told: all refunds of the payment, the oldest first.
  /// - Returns: false where the payment was not decided on yet.
  @discardableResult
  public func learn(refundsOf payment: String, _ told: [ToldRefund], now: Instant) throws(StoreError) -> Bool {
    guard let id = try store.order(ofPayment: payment), let known = try store.order(id) else { return false }
    try store.transaction(on: known.event) { (step) throws(StoreError) in
      guard let settled = try step.settlement(ofPayment: payment), var order = try step.order(id) else { return }
      let before = try step.refunds(of: id)
      let changes = RefundNews.changes(of: settled.payment, known: before, told: told, now: now)
      let isNew = { (refund: RefundRecord) in !before.contains { $0.key == refund.key } }
      for refund in changes where !isNew(refund) {
        try step.update(refund)
        if let old = before.first(where: { $0.key == refund.key }), old.state != refund.state,
          let action = AuditAction(refund.state)
        {
          try note(action, refund, event: order.event, in: step, now: now)
        }
      }
      let byHand = changes.filter(isNew)
      for (number, refund) in byHand.enumerated() {
        var refund = refund
        if number == byHand.count - 1, settled.refundReason == nil, order.state == .paid {
          let after = try step.refunds(of: id) + [refund]
          let isAllBack = after.minorUnits(of: payment) >= settled.payment.amount.minorUnits
          let valid = isAllBack ? try step.tickets(of: id).filter(\.isValid) : []
          if !valid.isEmpty {
            refund = refund.ending(valid.map(\.id))
            try end(valid, freesPlaces: refund.freesPlaces, of: order, in: step)
            order.state = .refunding
            try step.update(order)
          }
        }
        try step.insert(refund)
        try note(.refundLearnt, refund, event: order.event, in: step, now: now)
        // The refund that we decided on has its own mail.
        if settled.refundReason == nil { try enqueue(refund, event: order.event, in: step, now: now) }
      }
      try finish(order, in: step)
    }
    return true
  }

  /// Records a dispute, or what became of it. News may come twice and in any order, also before those of the payment: a
  /// dispute of another shop of the same account is kept as well, and belongs to no order.
  /// - Parameter webhook: the message that told of it; nil where it was found in the provider's list.
  public func note(_ told: ToldDispute, webhook: String?, now: Instant) throws(StoreError) {
    let order = try store.order(ofPayment: told.payment)
    let known = try order.flatMap { (id) throws(StoreError) in try store.order(id) }
    // Any event will do where there is no order: the step is about the dispute.
    guard let event = known?.event ?? EventID("none") else { return }
    try store.transaction(on: event) { (step) throws(StoreError) in
      if let webhook, try step.isWebhookHandled(webhook) { return }
      let before = try step.dispute(told.id)
      let dispute = Dispute.merged(
        before,
        Dispute(
          id: told.id, payment: told.payment, amount: told.amount, reason: told.reason, state: told.state,
          openedAt: before?.openedAt ?? now, closedAt: told.state == .open ? nil : now))
      if dispute != before {
        try step.record(dispute)
        try step.append(
          AuditEntry(
            at: now, source: source, action: dispute.state == .open ? .disputeOpened : .disputeClosed,
            event: known?.event, order: order, subject: dispute.id, amount: dispute.amount))
      }
      if let webhook { try step.markWebhookHandled(webhook, at: now) }
    }
  }
}

/// A dispute as the provider tells of it.
public struct ToldDispute: Hashable, Sendable {
  public let id: String
  public let payment: String
  public let amount: Money
  /// At most 64 letters, digits and underscores.
  public let reason: String
  public let state: Dispute.State

  public init(id: String, payment: String, amount: Money, reason: String, state: Dispute.State) {
    self.id = id
    self.payment = payment
    self.amount = amount
    self.reason = reason
    self.state = state
  }
}

extension AuditAction {
  /// nil for what is not worth a line.
  fileprivate init?(_ state: RefundRecord.State) {
    switch state {
    case .pending: return nil
    case .sent: self = .refundSent
    case .done: self = .refundDone
    case .failed: self = .refundFailed
    case .moot: self = .refundMoot
    }
  }
}

extension RefundRecord {
  /// The same refund, with these tickets.
  fileprivate func ending(_ tickets: [TicketID]) -> RefundRecord {
    RefundRecord(
      key: key, order: order, payment: payment, amount: amount, kept: kept, reason: reason, tickets: tickets,
      freesPlaces: freesPlaces, requestedAt: requestedAt, state: state, providerID: providerID, settledAt: settledAt)
  }
}
