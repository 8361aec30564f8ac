/// Which tickets of an order go back.
public enum RefundChoice: Hashable, Sendable {
  /// All that are still valid.
  case whole
  /// So many of one type: those that were not used first, the last ones first.
  case line(TicketTypeID, quantity: Int)
  case tickets([TicketID])
}
