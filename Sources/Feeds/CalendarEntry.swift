import Core

/// An event in a calendar (RFC 5545, `VEVENT`).
public struct CalendarEntry: Sendable {
  /// What calendars know the event by: it never changes, and no other event in the world has it. `jazz-night@tickets.example`.
  public let uid: String
  public let title: String
  public let summary: String
  /// The event's page.
  public let url: String
  public let starts: Instant
  /// Later than `starts`.
  public let ends: Instant
  public let zone: CalendarZone
  /// Venue, street and city, as a person reads them.
  public let location: String
  /// Degrees north and east; nil where it is not known.
  public let latitude: Double?
  public let longitude: Double?
  public let isCancelled: Bool
  public let categories: [String]
  /// When what is told here was last changed: from the facts, so that the same facts are the same bytes.
  public let stamp: Instant

  public init(
    uid: String, title: String, summary: String, url: String, starts: Instant, ends: Instant, zone: CalendarZone,
    location: String, latitude: Double? = nil, longitude: Double? = nil, isCancelled: Bool = false,
    categories: [String] = [], stamp: Instant
  ) {
    self.uid = uid
    self.title = title
    self.summary = summary
    self.url = url
    self.starts = starts
    self.ends = ends
    self.zone = zone
    self.location = location
    self.latitude = latitude
    self.longitude = longitude
    self.isCancelled = isCancelled
    self.categories = categories
    self.stamp = stamp
  }
}
