import Core
import Store

extension BoxOffice {
  /// Admits a ticket, or says why not. The verdict and its record are one step: of two gates, one wins.
  ///
  /// - Parameters:
  ///   - expected: the event this gate admits to; nil where it takes any.
  ///   - blocksDisputed: whether a ticket is refused while the buyer's bank wants its money back.
  ///   - eventStatus: looks up an event in the catalog; an event that is gone counts as scheduled.
  public func admit(
    _ shown: ShownTicket, expected: EventID?, gate: GateName, now: Instant, blocksDisputed: Bool = false,
    eventStatus: (EventID) -> EventFacts.Status
  ) throws(StoreError) -> GateAnswer {
    guard let (id, event) = try find(shown) else { return GateAnswer(.refused(.unknown)) }
    let status = eventStatus(event)
    return try store.transaction(on: event) { (step) throws(StoreError) -> GateAnswer in
      let ticket = try step.ticket(id)
      let isRefunded = if let ticket, !ticket.isValid { try step.isRefunded(id) } else { false }
      var disputes: [Dispute] = []
      if blocksDisputed, let ticket { disputes = try step.disputes(of: ticket.order) }
      let verdict = Admission.decide(
        ticket, shown: shown, expected: expected, eventStatus: status, earlier: try step.checkIn(of: id), gate: gate,
        now: now, isRefunded: isRefunded, isDisputed: disputes.contains(where: \.doubtsPayment))
      switch verdict {
      case .admitted(let ticket, let checkIn):
        try step.insert(checkIn)
        return GateAnswer(verdict, order: try step.order(ticket.order))
      case .alreadyAdmitted(let ticket, _): return GateAnswer(verdict, order: try step.order(ticket.order))
      case .refused: return GateAnswer(verdict)
      }
    }
  }

  func find(_ shown: ShownTicket) throws(StoreError) -> (TicketID, EventID)? {
    switch shown {
    case .signed(let id, _):
      guard let event = try store.event(of: id) else { return nil }
      return (id, event)
    case .typed(let code):
      guard let ticket = try store.ticket(typed: code) else { return nil }
      return (ticket.id, ticket.event)
    }
  }
}
