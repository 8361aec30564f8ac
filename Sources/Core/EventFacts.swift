/// What the rules of the sale need to know of an event: no texts, no layout.
public struct EventFacts: Hashable, Sendable {
  public let id: EventID
  public let status: Status
  public let startsAt: Instant
  public let endsAt: Instant
  public let currency: CurrencyCode
  /// In the order of the content file; ids are unique.
  public let ticketTypes: [TicketType]
  /// nil: buyers can't cancel by themselves.
  public let cancellation: CancellationRules?

  public init(
    id: EventID, status: Status, startsAt: Instant, endsAt: Instant, currency: CurrencyCode, ticketTypes: [TicketType],
    cancellation: CancellationRules? = nil
  ) {
    self.id = id
    self.status = status
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.currency = currency
    self.ticketTypes = ticketTypes
    self.cancellation = cancellation
  }

  public func ticketType(_ id: TicketTypeID) -> TicketType? { ticketTypes.first { $0.id == id } }

  public enum Status: String, Hashable, Sendable, CaseIterable {
    case scheduled
    case cancelled
  }
}
