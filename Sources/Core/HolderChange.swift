/// A buyer's wish to give a ticket to somebody else.
public struct HolderChange: Hashable, Sendable {
  /// The ticket's position within its order.
  public let number: Int
  /// The ticket's revision that the buyer saw. It makes a wish that comes twice the same one, and one of two that cross fail.
  public let revision: UInt8
  public let name: PersonName

  public init(number: Int, revision: UInt8, name: PersonName) {
    self.number = number
    self.revision = revision
    self.name = name
  }

  /// So often a ticket can change hands. Each change is another code, and a revision is one byte.
  public static let changesMax: UInt8 = 20

  /// Decides on the wish.
  /// - Parameters:
  ///   - ticket: as it stands; nil where the order has no such ticket.
  ///   - closesAt: until when the organizer allows changes, itself excluded; nil: never.
  ///   - checkIn: the ticket's admission, where it had one.
  /// - Returns: the ticket with its next revision and its new holder, its short code still to be made; nil where all is as it is
  ///   wished already.
  /// - Throws: ``HolderRefusal``, the first that applies.
  public func decide(
    _ ticket: Ticket?, of order: Order, eventStatus: EventFacts.Status?, closesAt: Instant?, checkIn: CheckIn?,
    now: Instant
  ) throws(HolderRefusal) -> Ticket? {
    guard order.state == .paid else { throw .notPaid }
    guard var ticket else { throw .unknownTicket }
    guard ticket.isValid else { throw .void }
    // The same wish again, whose answer was lost.
    if ticket.holder == name, ticket.revision > 0, ticket.revision - 1 == revision { return nil }
    guard ticket.revision == revision else { throw .changedMeanwhile }
    guard (ticket.holder ?? order.buyer.name) != name else { return nil }
    guard checkIn == nil else { throw .alreadyAdmitted }
    guard eventStatus != .cancelled else { throw .eventCancelled }
    guard let closesAt else { throw .notAllowed }
    guard now < closesAt else { throw .closed }
    guard ticket.revision < Self.changesMax else { throw .tooOften }
    ticket.revision += 1
    ticket.holder = name
    return ticket
  }
}
