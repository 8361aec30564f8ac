/// What somebody shows at a gate.
public enum ShownTicket: Hashable, Sendable {
  /// A code with a good signature, which says of which revision of the ticket it is.
  case signed(TicketID, revision: UInt8)
  /// A short code that was typed.
  case typed(TicketID)

  /// Whether this is the newest that was given out for `ticket`. A signed code that is newer than what is stored counts: the
  /// store may have been put back to an earlier day, and nobody but us can sign.
  func isCurrent(of ticket: Ticket) -> Bool {
    switch self {
    case .signed(let id, let revision): id == ticket.id && revision >= ticket.revision
    case .typed(let code): code == ticket.shortCode
    }
  }
}
