import Core
import Files
import Localization

/// One event: facts once, texts per locale.
public struct EventContent: Sendable {
  public let id: EventID
  /// At least one, the earliest first.
  public let dates: [EventDate]
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
  /// How long before a date starts buyers may change the names on tickets for the last time; nil: never.
  public let nameChangesEndSeconds: Int64?
  /// How long before a date starts its buyers are reminded; nil: they are not.
  public let reminderSeconds: Int64?
  public let isDraft: Bool
  /// Of the bytes of `event.yml`.
  public let hash: Hash128
  public let texts: LocalizedTexts<EventText>

  public var status: EventFacts.Status { dates[0].facts.status }
  public var currency: CurrencyCode { dates[0].facts.currency }

  /// The kinds of tickets of the first date. Ids, prices and quotas are those of every date, sales windows are not.
  public var ticketTypes: [TicketType] { dates[0].facts.ticketTypes }

  /// When the first date starts.
  public var startsAt: Instant { dates[0].facts.startsAt }

  /// When the last one to end has ended.
  public var endsAt: Instant { dates.reduce(dates[0].facts.endsAt) { max($0, $1.facts.endsAt) } }
}
