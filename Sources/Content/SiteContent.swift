import Core

/// Everything a content folder holds, checked. Lists are sorted by id.
public struct SiteContent: Sendable {
  public let settings: SiteSettings
  public let events: [EventContent]
  public let venues: [VenueContent]
  public let organizers: [OrganizerContent]
  public let news: [NewsContent]
  public let pages: [PageContent]
}
