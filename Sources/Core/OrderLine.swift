/// One position of an order: so many tickets of a type, at the price of the moment when they were reserved.
public struct OrderLine: Hashable, Sendable {
  public let ticketType: TicketTypeID
  /// At least 1.
  public let quantity: Int
  public let unitPrice: Money

  public init(ticketType: TicketTypeID, quantity: Int, unitPrice: Money) {
    self.ticketType = ticketType
    self.quantity = quantity
    self.unitPrice = unitPrice
  }
}
