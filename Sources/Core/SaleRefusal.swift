/// Why an order can't be placed. Nothing was stored.
public enum SaleRefusal: Error, Hashable, Sendable {
  case eventCancelled
  case eventPast
  case emptyOrder
  /// Also a hidden one without the code that opens it.
  case unknownTicketType
  /// A quantity below 0, or a ticket type named twice.
  case badQuantity(TicketTypeID)
  case tooFew(TicketTypeID, min: Int)
  case tooMany(TicketTypeID, max: Int)
  /// More tickets than an order may hold in all.
  case tooManyInOrder(max: Int)
  /// More than one person may have, over all of that person's orders.
  case tooManyForPerson(max: Int)
  case notOnSaleYet(TicketTypeID, opensAt: Instant)
  case salesClosed(TicketTypeID)
  case soldOut(TicketTypeID)
  /// Fewer are left than asked for; `left` is at least 1.
  case onlyLeft(TicketTypeID, left: Int)
  case priceTooLow(TicketTypeID, min: Money)
  case priceTooHigh(TicketTypeID, max: Money)
  /// Unknown, not good yet or any more, or used up: whoever tries codes learns no more than that.
  case badCode
  /// The code is good for `left` more tickets, at least 1, and more were asked for.
  case codeOnlyLeft(left: Int)
  /// The code changes nothing about the tickets that were chosen.
  case codeChangesNothing
}
