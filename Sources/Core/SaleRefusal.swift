/// Why an order can't be placed. Nothing was stored.
public enum SaleRefusal: Error, Hashable, Sendable {
  case eventCancelled
  case eventPast
  case emptyOrder
  case unknownTicketType
  /// A quantity below 0, or a ticket type named twice.
  case badQuantity(TicketTypeID)
  case tooMany(TicketTypeID, max: Int)
  case notOnSaleYet(TicketTypeID, opensAt: Instant)
  case salesClosed(TicketTypeID)
  case soldOut(TicketTypeID)
  /// Fewer are left than asked for; `left` is at least 1.
  case onlyLeft(TicketTypeID, left: Int)
}
