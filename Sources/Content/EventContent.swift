import Core
import Files
import Localization

/// One event: facts once, texts per locale.
public struct EventContent: Sendable {
  public let id: EventID
  /// At least one, the earliest first.
  public internal(set) var dates: [EventDate]
  /// Whether the event is written with a list of dates, be it a list of one.
  public let isSeries: Bool
  /// The IANA name.
  public let timeZone: String
  public let timeZoneRules: TimeZoneRules
  public let venue: VenueID
  public let organizer: OrganizerID
  public let category: EventCategory
  /// In the order of `site.yml`.
  public let tags: [TagID]
  /// In the order of the facts; empty where nobody is named.
  public let performers: [Performer]
  /// The poster's path from the content folder; nil: there is none.
  public let image: String?
  /// How buyers may cancel; nil: not by themselves.
  public var cancellation: CancellationTerms?
  /// How long before a date starts buyers may change the names on tickets for the last time; nil: never.
  public let nameChangesEndSeconds: Int64?
  /// How long before a date starts its buyers are reminded; nil: they are not.
  public let reminderSeconds: Int64?
  public let isDraft: Bool
  /// In the order of the kinds of tickets, and of the fees.
  let ticketTaxes: [TaxChoice]
  let feeTaxes: [TaxChoice]
  /// Of the bytes of `event.yml`, and of `codes.yml` where there is one.
  public let hash: Hash128
  public let texts: LocalizedTexts<EventText>

  public var status: EventFacts.Status { dates[0].facts.status }
  public var currency: CurrencyCode { dates[0].facts.currency }

  /// The kinds of tickets of the first date. Ids, prices and quotas are those of every date, sales windows are not.
  public var ticketTypes: [TicketType] { dates[0].facts.ticketTypes }

  public var fees: [Fee] { dates[0].facts.fees }
  public var questions: [Question] { dates[0].facts.questions }

  /// The event with the taxes that count where it takes place.
  func taxed(in country: String, _ taxes: [SiteTax]) -> EventContent {
    var event = self
    let ticketRates = ticketTaxes.map { $0.rate(in: country, taxes) }
    let feeRates = feeTaxes.map { $0.rate(in: country, taxes) }
    for index in event.dates.indices {
      for (type, rate) in ticketRates.enumerated() { event.dates[index].facts.ticketTypes[type].tax = rate }
      for (fee, rate) in feeRates.enumerated() { event.dates[index].facts.fees[fee].tax = rate }
    }
    return event
  }

  /// When the first date starts.
  public var startsAt: Instant { dates[0].facts.startsAt }

  /// When the last one to end has ended.
  public var endsAt: Instant { dates.reduce(dates[0].facts.endsAt) { max($0, $1.facts.endsAt) } }
}
