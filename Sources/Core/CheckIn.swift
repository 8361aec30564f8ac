/// The one admission of a ticket.
public struct CheckIn: Hashable, Sendable {
  public let ticket: TicketID
  public let at: Instant
  public let gate: GateName

  public init(ticket: TicketID, at: Instant, gate: GateName) {
    self.ticket = ticket
    self.at = at
    self.gate = gate
  }
}
