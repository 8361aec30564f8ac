import Core

/// Everything a content folder holds, checked. Lists are sorted by id.
public struct SiteContent: Sendable {
  public let settings: SiteSettings
  public let events: [EventContent]
  public let venues: [VenueContent]
  public let organizers: [OrganizerContent]
  public let news: [NewsContent]
  public let pages: [PageContent]

  /// Without events whose venue or organizer is not there: where a file is broken, what hangs on it can't be planned, while
  /// all else can still be checked.
  public var withoutLooseEnds: SiteContent {
    let venues = Set(venues.map(\.id))
    let organizers = Set(organizers.map(\.id))
    let whole = events.filter { venues.contains($0.venue) && organizers.contains($0.organizer) }
    guard whole.count < events.count else { return self }
    return SiteContent(
      settings: settings, events: whole, venues: self.venues, organizers: self.organizers, news: news, pages: pages)
  }
}
