import Core
import Store
import Tickets

extension BoxOffice {
  /// What became of a ``HolderChange``.
  public enum HolderOutcome: Hashable, Sendable {
    case changed(Ticket)
    /// It was as wished before.
    case unchanged
    case refused(HolderRefusal)
  }

  /// Gives a ticket to somebody else: its old codes are refused from now on, and a mail brings the new one.
  /// - Parameters:
  ///   - eventStatus: nil where the event is gone from the catalog.
  ///   - closesAt: until when the organizer allows it; nil: never.
  public func change(
    _ wish: HolderChange, in order: OrderID, eventStatus: EventFacts.Status?, closesAt: Instant?, now: Instant
  ) throws(StoreError) -> HolderOutcome {
    guard let known = try store.order(order) else { return .refused(.unknownTicket) }
    let id = TicketIDs.id(seed: known.ticketSeed, number: wish.number)
    return try store.transaction(on: known.event) { (step) throws(StoreError) -> HolderOutcome in
      guard let current = try step.order(order) else { return .refused(.unknownTicket) }
      let ticket = try step.ticket(id)
      let checkIn = try step.checkIn(of: id)
      let decision: Ticket?
      do throws(HolderRefusal) {
        decision = try wish.decide(
          ticket, of: current, eventStatus: eventStatus, closesAt: closesAt, checkIn: checkIn, now: now)
      } catch {
        return .refused(error)
      }
      guard var changed = decision else { return .unchanged }
      changed.shortCode = TicketIDs.shortCode(
        seed: current.ticketSeed, number: changed.number, revision: changed.revision)
      try step.updateHolder(of: changed, at: now)
      try step.enqueue(
        OutboxTask(
          id: TaskID("mail-renamed/\(order)/\(changed.number)/\(changed.revision)"), kind: .mailNotice(.renamed),
          event: current.event, order: order, dueAt: now, requestID: requestID))
      return .changed(changed)
    }
  }

  /// What became of a wish to have the tickets by mail once more.
  public enum ResendOutcome: Hashable, Sendable {
    /// The mail is on its way, of this wish or of the same one before.
    case asked
    case tooSoon(until: Instant)
    /// The order has no tickets, not yet or not any more.
    case noTickets
  }

  /// Sends an order's tickets once more, always to the order's own address.
  /// - Parameter number: how many such mails the buyer knows of; the same number again is the same wish.
  public func resend(_ order: OrderID, number: Int, now: Instant) throws(StoreError) -> ResendOutcome {
    guard let known = try store.order(order) else { return .noTickets }
    return try store.transaction(on: known.event) { (step) throws(StoreError) -> ResendOutcome in
      guard let current = try step.order(order), current.state == .paid else { return .noTickets }
      let earlier = try step.resends(of: order)
      guard number >= earlier.count else { return .asked }
      if case .notBefore(let until) = MailPace.verdict(earlier: earlier, now: now) { return .tooSoon(until: until) }
      try step.insertResend(of: order, at: now)
      try step.enqueue(
        OutboxTask(
          id: TaskID("mail-again/\(order)/\(earlier.count + 1)"), kind: .mailNotice(.again), event: current.event,
          order: order, dueAt: now, requestID: requestID))
      return .asked
    }
  }

  /// Deals with a request for links: a mail to that address, where it has orders and had no such mail just now.
  /// - Returns: whether there will be a mail.
  @discardableResult
  public func answer(_ request: LinkRequest, now: Instant) throws(StoreError) -> Bool {
    let newest = try store.orders(of: request.address, limit: 1).first
    // Any event will do where there is none: the step is about the request.
    guard let event = newest?.event ?? EventID("none") else { return false }
    return try store.transaction(on: event) { (step) throws(StoreError) -> Bool in
      let earlier = try step.linkMails(to: request.address)
      let isMailed = newest != nil && MailPace.verdict(earlier: earlier, now: now) == .allowed
      try step.finish(request, isMailed: isMailed)
      guard isMailed, let newest else { return false }
      try step.enqueue(
        OutboxTask(
          id: TaskID("mail-links/\(request.id)"), kind: .mailNotice(.links), event: newest.event, order: newest.id,
          dueAt: now, requestID: requestID))
      return true
    }
  }

  /// Writes the mails that remind buyers of an event; one order has one at most, ever.
  /// - Parameter isAll: no other order of the event will have one.
  public func remind(of event: EventID, _ orders: [OrderID], isAll: Bool, now: Instant) throws(StoreError) {
    try store.transaction(on: event) { (step) throws(StoreError) in
      for order in orders {
        try step.enqueue(
          OutboxTask(
            id: TaskID("mail-reminder/\(order)"), kind: .mailNotice(.reminder), event: event, order: order, dueAt: now,
            requestID: requestID))
      }
      if isAll { try step.markReminded(at: now) }
    }
  }

  /// Notes whether the buyer wants to be reminded of the event.
  public func setReminder(of order: OrderID, isOff: Bool, now: Instant) throws(StoreError) {
    guard let known = try store.order(order) else { return }
    try store.transaction(on: known.event) { (step) throws(StoreError) in
      try step.setReminder(of: order, isOff: isOff, at: now)
    }
  }
}
