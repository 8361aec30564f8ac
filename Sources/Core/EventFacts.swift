/// What the rules of the sale need to know of an event: no texts, no layout.
public struct EventFacts: Hashable, Sendable {
  public let id: EventID
  public let status: Status
  public let startsAt: Instant
  public let endsAt: Instant
  public let currency: CurrencyCode
  /// In the order of the content file; ids are unique.
  public var ticketTypes: [TicketType]
  /// In the order of the content file; ids are unique.
  public var fees: [Fee]
  /// In the order of the content file; names are unique.
  public let codes: [PromoCode]
  /// In the order of the content file; ids are unique.
  public let questions: [Question]
  /// The most tickets that one order may hold in all; nil: no such limit.
  public let perOrderMax: Int?
  /// The most tickets that one person may have in all paid and held orders; nil: no such limit.
  public let perPersonMax: Int?
  /// nil: buyers can't cancel by themselves.
  public let cancellation: CancellationRules?

  public init(
    id: EventID, status: Status, startsAt: Instant, endsAt: Instant, currency: CurrencyCode,
    ticketTypes: [TicketType], fees: [Fee] = [], codes: [PromoCode] = [], questions: [Question] = [],
    perOrderMax: Int? = nil, perPersonMax: Int? = nil, cancellation: CancellationRules? = nil
  ) {
    self.id = id
    self.status = status
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.currency = currency
    self.ticketTypes = ticketTypes
    self.fees = fees
    self.codes = codes
    self.questions = questions
    self.perOrderMax = perOrderMax
    self.perPersonMax = perPersonMax
    self.cancellation = cancellation
  }

  public func ticketType(_ id: TicketTypeID) -> TicketType? { ticketTypes.first { $0.id == id } }

  public func code(_ name: PromoCodeName) -> PromoCode? { codes.first { $0.name == name } }

  /// Whether what a person has bought before makes a difference.
  public var countsPersons: Bool { perPersonMax != nil || codes.contains { $0.usesPerPersonMax != nil } }

  public enum Status: String, Hashable, Sendable, CaseIterable {
    case scheduled
    case cancelled
  }
}
