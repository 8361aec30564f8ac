/// The right of one person to be admitted to one event once.
public struct Ticket: Hashable, Sendable {
  public let id: TicketID
  public let order: OrderID
  public let event: EventID
  public let ticketType: TicketTypeID
  /// Position within the order, from 0.
  public let number: Int
  /// False once the ticket was refunded: its code is refused from then on.
  public var isValid: Bool
  /// Counts the changes of its holder. Codes of lower revisions are refused.
  public var revision: UInt8
  /// nil: nobody was named, and it is the buyer's own.
  public var holder: PersonName?
  /// What people type in place of the QR code: the id until the holder is changed, and another one after each change, so
  /// that what the earlier holder has admits nobody.
  public var shortCode: TicketID

  /// - Parameter shortCode: nil: the id.
  public init(
    id: TicketID, order: OrderID, event: EventID, ticketType: TicketTypeID, number: Int, isValid: Bool = true,
    revision: UInt8 = 0, holder: PersonName? = nil, shortCode: TicketID? = nil
  ) {
    self.id = id
    self.order = order
    self.event = event
    self.ticketType = ticketType
    self.number = number
    self.isValid = isValid
    self.revision = revision
    self.holder = holder
    self.shortCode = shortCode ?? id
  }
}
