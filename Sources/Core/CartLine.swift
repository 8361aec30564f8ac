/// What a buyer asks for, before any rule has looked at it.
public struct CartLine: Hashable, Sendable {
  public let ticketType: TicketTypeID
  public let quantity: Int
  /// For one ticket, where buyers choose the price; nil: the suggested one. Of other types the price is never the buyer's.
  public let price: Money?

  public init(ticketType: TicketTypeID, quantity: Int, price: Money? = nil) {
    self.ticketType = ticketType
    self.quantity = quantity
    self.price = price
  }
}
