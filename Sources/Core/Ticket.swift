/// The right of one person to be admitted to one event once.
public struct Ticket: Hashable, Sendable {
  public let id: TicketID
  public let order: OrderID
  public let event: EventID
  public let ticketType: TicketTypeID
  /// Position within the order, from 0.
  public let number: Int
  /// False once the ticket was refunded or replaced: its code is refused from then on.
  public var isValid: Bool

  public init(id: TicketID, order: OrderID, event: EventID, ticketType: TicketTypeID, number: Int, isValid: Bool = true)
  {
    self.id = id
    self.order = order
    self.event = event
    self.ticketType = ticketType
    self.number = number
    self.isValid = isValid
  }
}
