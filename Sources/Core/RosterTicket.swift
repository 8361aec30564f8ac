/// What a gate has to know of one ticket to decide without asking.
public struct RosterTicket: Hashable, Sendable {
  public let id: TicketID
  public let ticketType: TicketTypeID
  public let revision: UInt8
  public let isValid: Bool
  public let checkIn: CheckIn?

  public init(id: TicketID, ticketType: TicketTypeID, revision: UInt8, isValid: Bool, checkIn: CheckIn?) {
    self.id = id
    self.ticketType = ticketType
    self.revision = revision
    self.isValid = isValid
    self.checkIn = checkIn
  }
}
