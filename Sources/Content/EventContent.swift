import Core
import Localization

/// One event: facts once, texts per locale.
public struct EventContent: Sendable {
  /// What the rules of the sale know of it: the only place from which prices, quotas and sales windows come.
  public let facts: EventFacts
  /// Wall-clock times at the venue.
  public let starts: LocalDateTime
  public let ends: LocalDateTime
  /// nil: no time of admission is given.
  public let doors: LocalDateTime?
  /// The IANA name.
  public let timeZone: String
  public let timeZoneRules: TimeZoneRules
  public let venue: VenueID
  public let organizer: OrganizerID
  public let category: EventCategory
  /// The poster's path from the content folder.
  public let image: String
  /// For every locale of the site.
  public let texts: [LocaleTag: EventText]

  public var id: EventID { facts.id }
  public var doorsAt: Instant? { doors.map(timeZoneRules.instant(of:)) }
}
