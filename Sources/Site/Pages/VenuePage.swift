import Content
import Core
import Files
import Templates

/// A venue with its events.
struct VenuePage: SitePage {
  let site: SiteLocale
  let number: Int
  let locales: [SiteLocale]
  private let events: [Int]

  init(_ site: SiteLocale, _ number: Int, _ all: SitePlan) {
    self.site = site
    self.number = number
    locales = all.locales
    events = site.model.eventsOfVenue[number].filter { site.eventPaths[$0] != nil }
  }

  private var venue: VenueContent { site.content.venues[number] }

  /// The most events that a venue's or an organizer's page shows.
  static let cardsMax = 60

  var template: PageTemplate { .venue }
  var path: String { site.venuePaths[number] }
  func alternatePath(_ language: Int) -> String? { locales[language].venuePaths[number] }

  func combine(into hasher: inout Hasher128) {
    hasher.combine(venue.hash)
    hasher.combine(site.formats.digits.rawValue)
    hasher.combine(site.cityPath(ofVenue: number))
    if let text = venue.texts[site.index] {
      hasher.combine(text.hash)
      hasher.combine(text.locale.rawValue)
      hasher.combine(text.body.ref.hash)
    }
    for event in events.prefix(Self.cardsMax) { hasher.combine(site.cardHashes[event]) }
  }

  func head() -> PageHead {
    let text = venue.texts[site.index]
    return PageHead(
      kind: "venue", title: text?.title ?? "", description: text?.summary ?? "", contentLocale: text?.locale)
  }

  func values(_ context: borrowing DrawingContext) -> [Value] {
    guard let text = venue.texts[site.index] else { return [.null, .list([])] }
    let place = "\(venue.latitude)/\(venue.longitude)"
    let values: [Value] = [
      .string(text.title), .string(text.summary), context.body(text.body), .string(text.city),
      .string(site.cityPath(ofVenue: number)), .string(text.address),
      .string(site.formats.countryName(venue.country)), .string("\(venue.latitude)"), .string("\(venue.longitude)"),
      .string(
        "https://www.openstreetmap.org/?mlat=\(venue.latitude)&mlon=\(venue.longitude)#map=17/\(place)"),
    ]
    return [.record(Record(Shapes.venue, values)), context.cards(events.prefix(Self.cardsMax))]
  }
}
