import Content
import Core
import Files
import Templates

/// An organizer with their events.
struct OrganizerPage: SitePage {
  let site: SiteLocale
  let number: Int
  let locales: [SiteLocale]
  private let events: [Int]

  init(_ site: SiteLocale, _ number: Int, _ all: SitePlan) {
    self.site = site
    self.number = number
    locales = all.locales
    events = site.model.eventsOfOrganizer[number].filter { site.eventPaths[$0] != nil }
  }

  private var organizer: OrganizerContent { site.content.organizers[number] }

  var template: PageTemplate { .organizer }
  var path: String { site.organizerPaths[number] }
  func alternatePath(_ language: Int) -> String? { locales[language].organizerPaths[number] }

  func combine(into hasher: inout Hasher128) {
    hasher.combine(organizer.hash)
    if let text = organizer.texts[site.index] {
      hasher.combine(text.hash)
      hasher.combine(text.locale.rawValue)
      hasher.combine(text.body.ref.hash)
    }
    for event in events.prefix(VenuePage.cardsMax) { hasher.combine(site.cardHashes[event]) }
  }

  func head() -> PageHead {
    let text = organizer.texts[site.index]
    return PageHead(
      kind: "organizer", title: text?.title ?? "", description: text?.summary ?? "", contentLocale: text?.locale)
  }

  func values(_ context: borrowing DrawingContext) -> [Value] {
    guard let text = organizer.texts[site.index] else { return [.null, .list([])] }
    let values: [Value] = [
      .string(text.title), .string(text.summary), context.body(text.body), .string(organizer.email.rawValue),
      .string(organizer.website),
    ]
    return [.record(Record(Shapes.organizer, values)), context.cards(events.prefix(VenuePage.cardsMax))]
  }
}
