/// Why a ticket keeps its holder. The words are codes for programs.
public enum HolderRefusal: String, Error, Hashable, Sendable, CaseIterable {
  case notPaid = "tickets_not_ready"
  case unknownTicket = "unknown_ticket"
  /// It was refunded.
  case void = "tickets_void"
  /// Somebody else's wish came first; the buyer has not seen what it made of the ticket.
  case changedMeanwhile = "name_changed_meanwhile"
  case alreadyAdmitted = "name_ticket_used"
  case eventCancelled = "name_event_cancelled"
  /// The organizer allows no changes for this event.
  case notAllowed = "name_not_changeable"
  /// The organizer allowed them until a moment that is over.
  case closed = "name_change_closed"
  case tooOften = "name_changed_too_often"
}
