import Core
import Store
import Tickets

extension BoxOffice {
  /// Notes which payment was started for a held order.
  /// - Returns: the order as it stands now. Where it is no longer held, the session was not noted and must be ended.
  public func attach(session: String, url: String?, to order: Order) throws(StoreError) -> Order {
    try store.transaction(on: order.event) { (step) throws(StoreError) -> Order in
      guard var current = try step.order(order.id) else { throw .broken("an order to be paid is not there") }
      guard current.state == .held, current.paymentSession == nil || current.paymentSession == session else {
        return current
      }
      current.paymentSession = session
      current.paymentURL = url
      try step.update(current)
      return current
    }
  }

  /// Notes that a held order is paid in another way than was begun. Call it only once the first way can't be paid any more.
  /// - Returns: the order as it stands now. Where its session is another one, nothing was noted, and the new one must be ended.
  public func exchange(session: String, for next: String, url: String?, of order: OrderID) throws(StoreError) -> Order?
  {
    guard let known = try store.order(order) else { return nil }
    return try store.transaction(on: known.event) { (step) throws(StoreError) -> Order? in
      guard var current = try step.order(order), current.state == .held, current.paymentSession == session else {
        return try step.order(order)
      }
      current.paymentSession = next
      current.paymentURL = url
      try step.update(current)
      return current
    }
  }

  /// Decides on a payment, once: tickets, or the money back. Repeating it changes nothing.
  ///
  /// - Parameters:
  ///   - facts: the event as the catalog has it now; nil where it is gone.
  ///   - webhook: the id of the message that told of the payment, remembered as the last thing of the step.
  public func settle(_ payment: Payment, facts: EventFacts?, webhook: String?, now: Instant) throws(StoreError)
    -> SettlementOutcome
  {
    guard let known = try store.order(payment.order) else { return .unknownOrder }
    return try store.transaction(on: known.event) { (step) throws(StoreError) -> SettlementOutcome in
      if let webhook, try step.isWebhookHandled(webhook) { return .alreadyDecided }
      guard var order = try step.order(payment.order) else { return .unknownOrder }
      guard try step.settlement(ofPayment: payment.id) == nil else {
        if let webhook { try step.markWebhookHandled(webhook, at: now) }
        return .alreadyDecided
      }
      // Only an order whose hold is gone claims anew what a person may have.
      let claims = order.state == .expired && facts?.countsPersons ?? false
      let person = claims ? try step.count(of: PersonKey(order.buyer.email)) : PersonCount.none
      let decision = Settlement.decide(
        payment, order: order, event: facts, stock: try step.stock(), person: person)
      switch decision {
      case .issue(let move):
        order.state = .paid
        try step.update(order)
        try step.move(move, order.lines)
        try issue(order, in: step, now: now)
        try step.record(SettlementRecord(payment: payment, refundReason: nil, at: now))
        try note(.orderPaid, order, in: step, subject: payment.id, amount: payment.amount, now: now)
      case .refund(let reason):
        // The places of a held order that can't be paid any more are free again; a paid order keeps its tickets.
        if order.state == .held { try step.move(.release, order.lines) }
        if order.state == .held || order.state == .expired {
          order.state = .refunding
          try step.update(order)
        }
        try step.record(SettlementRecord(payment: payment, refundReason: reason, at: now))
        guard let key = RefundKey(wholePayment: payment.id) else { throw .broken("a payment has no usable name") }
        let refund = RefundRecord(
          key: key, order: order.id, payment: payment.id, amount: payment.amount,
          kept: Money(minorUnits: 0, currency: payment.amount.currency), reason: reason, freesPlaces: true,
          requestedAt: now, state: .pending)
        try step.insert(refund)
        try enqueue(refund, event: order.event, in: step, now: now)
        try note(.paymentRefused, refund, event: order.event, in: step, now: now)
      }
      if let webhook { try step.markWebhookHandled(webhook, at: now) }
      return .decided(decision)
    }
  }

  /// Frees the places of a held order. Call it only once the payment can no longer succeed.
  ///
  /// - Parameter session: the payment that ended. Where another one is noted, nothing is released. Where none is noted yet,
  ///   the news was faster than the request that made it; that request then finds the order expired.
  /// - Returns: whether places were released.
  @discardableResult
  public func release(_ id: OrderID, session: String?, webhook: String? = nil, now: Instant) throws(StoreError) -> Bool
  {
    guard let known = try store.order(id) else { return false }
    return try store.transaction(on: known.event) { (step) throws(StoreError) -> Bool in
      if let webhook, try step.isWebhookHandled(webhook) { return false }
      var released = false
      if var order = try step.order(id), order.state == .held,
        order.paymentSession == session || order.paymentSession == nil
      {
        order.state = .expired
        try step.update(order)
        try step.move(.release, order.lines)
        try note(.holdReleased, order, in: step, subject: session ?? "", now: now)
        released = true
      }
      if let webhook { try step.markWebhookHandled(webhook, at: now) }
      return released
    }
  }

  func note(
    _ action: AuditAction, _ order: Order, in step: any StoreTransaction, subject: String = "", amount: Money? = nil,
    now: Instant
  ) throws(StoreError) {
    try step.append(
      AuditEntry(
        at: now, source: source, action: action, event: order.event, order: order.id, subject: subject, amount: amount))
  }

  /// Writes the tickets and the mail that brings them. Both have ids that follow from the order.
  func issue(_ order: Order, in step: any StoreTransaction, now: Instant) throws(StoreError) {
    let types = order.lines.flatMap { Array(repeating: $0.ticketType, count: $0.quantity) }
    let tickets = types.enumerated().map { number, type in
      Ticket(
        id: TicketIDs.id(seed: order.ticketSeed, number: number), order: order.id, event: order.event, ticketType: type,
        number: number)
    }
    try step.insert(tickets)
    try step.enqueue(
      OutboxTask(
        id: TaskID("mail-tickets/\(order.id)"), kind: .mailTickets, event: order.event, order: order.id, dueAt: now,
        requestID: requestID))
  }
}
