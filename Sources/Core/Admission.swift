/// The verdict at the gate.
public enum Admission: Hashable, Sendable {
  case admitted(Ticket, CheckIn)
  /// It was admitted before: `CheckIn` says when and where.
  case alreadyAdmitted(Ticket, CheckIn)
  case refused(Refusal)

  public enum Refusal: String, Hashable, Sendable, CaseIterable {
    /// The code is well formed, but no such ticket was issued.
    case unknown
    /// The signature does not fit: somebody made or changed the code.
    case forged
    /// A valid ticket, for another event than the one at this gate.
    case wrongEvent = "wrong_event"
    /// Refunded.
    case void
    /// The ticket has another holder now, with another code.
    case replaced
    case eventCancelled = "event_cancelled"
  }

  /// Decides on one ticket at one gate. First come, first admitted: an earlier check-in wins.
  ///
  /// - Parameters:
  ///   - shown: what was shown for it.
  ///   - expected: the event this gate admits to; nil where the gate takes any.
  ///   - earlier: the ticket's check-in, where it had one.
  public static func decide(
    _ ticket: Ticket?, shown: ShownTicket, expected: EventID?, eventStatus: EventFacts.Status, earlier: CheckIn?,
    gate: GateName,
    now: Instant
  ) -> Admission {
    guard let ticket else { return .refused(.unknown) }
    if let expected, expected != ticket.event { return .refused(.wrongEvent) }
    guard ticket.isValid else { return .refused(.void) }
    guard shown.isCurrent(of: ticket) else { return .refused(.replaced) }
    if let earlier { return .alreadyAdmitted(ticket, earlier) }
    guard eventStatus == .scheduled else { return .refused(.eventCancelled) }
    return .admitted(ticket, CheckIn(ticket: ticket.id, at: now, gate: gate))
  }
}
