/// What a buyer asks for, before any rule has looked at it. The price is never part of it.
public struct CartLine: Hashable, Sendable {
  public let ticketType: TicketTypeID
  public let quantity: Int

  public init(ticketType: TicketTypeID, quantity: Int) {
    self.ticketType = ticketType
    self.quantity = quantity
  }
}
