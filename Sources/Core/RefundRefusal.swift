/// Why tickets can't be given back. Nothing was stored.
public enum RefundRefusal: Error, Hashable, Sendable {
  /// The order waits for its payment, or it never came.
  case notPaid
  /// No valid ticket is left.
  case alreadyRefunded
  case unknownTicket
  case ticketAlreadyRefunded(TicketID)
  /// It was admitted at a gate.
  case ticketUsed(TicketID)
  /// `left` of the type are still valid; 0 where the order has none of it.
  case tooMany(TicketTypeID, left: Int)
  case badQuantity
  /// The organizer lets nobody cancel this order by themselves.
  case cancelNotOffered
  case cancelTooLate(until: Instant)
}

extension RefundRefusal: CustomStringConvertible {
  /// For operators; buyers get a sentence in their language.
  public var description: String {
    switch self {
    case .notPaid: "the order is not paid, so there is nothing to give back"
    case .alreadyRefunded: "no ticket of the order is valid any more"
    case .unknownTicket: "the order has no such ticket"
    case .ticketAlreadyRefunded(let ticket): "ticket \(ticket.grouped) is void already"
    case .ticketUsed(let ticket): "ticket \(ticket.grouped) was admitted at a gate"
    case .tooMany(let type, let left): "only \(left) valid tickets of \(type) are left"
    case .badQuantity: "the quantity has to be 1 or more, and each ticket may be named once"
    case .cancelNotOffered: "the organizer does not let buyers cancel this order"
    case .cancelTooLate: "the time until which buyers may cancel is over"
    }
  }
}
