/// A folder of things directly below `content/`; its name is also the one in the addresses of their pages.
public enum ContentSection: String, Hashable, Sendable, CaseIterable {
  case events
  case venues
  case organizers
  case news
  case pages

  /// The file that holds a thing's facts.
  var factsFile: String {
    switch self {
    case .events: "event.yml"
    case .venues: "venue.yml"
    case .organizers: "organizer.yml"
    case .news: "news.yml"
    case .pages: "page.yml"
    }
  }
}
