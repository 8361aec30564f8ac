import Content
import Core
import Files
import Localization

/// The site in one language: what is shown in it, where, and what it depends on.
final class SiteLocale: Sendable {
  let model: SiteModel
  /// The index of the language.
  let index: Int
  /// By thing: its path from the site's root, such as `/en/events/jazz`; nil where it is left out in this language.
  let eventPaths: [String?]
  let venuePaths: [String]
  let organizerPaths: [String]
  let newsPaths: [String?]
  let pagePaths: [String?]
  /// What is shown, in the orders of the model.
  let upcoming: [Int]
  let past: [Int]
  let news: [Int]
  /// By event: a hash of all that its card shows.
  let cardHashes: [Hash128]
  private let tagNames: [TagID: String]
  private let categoryNames: [EventCategory: String]

  var language: Language { model.languages[index] }
  var locale: LocaleTag { language.locale }
  var formats: Formats { language.formats }
  var content: SiteContent { model.content }

  init(_ model: SiteModel, _ index: Int) {
    self.model = model
    self.index = index
    let content = model.content
    let locale = model.languages[index].locale
    func path(_ section: ContentSection, _ text: (some LocalizedText)?) -> String? {
      text.map { "/\(locale)/\(section.rawValue)/\($0.slug)" }
    }
    eventPaths = content.events.map { path(.events, $0.texts[index]) }
    venuePaths = content.venues.map { path(.venues, $0.texts[index]) ?? "/\(locale)/venues/\($0.id)" }
    organizerPaths = content.organizers.map { path(.organizers, $0.texts[index]) ?? "/\(locale)/organizers/\($0.id)" }
    newsPaths = content.news.map { path(.news, $0.texts[index]) }
    pagePaths = content.pages.map { path(.pages, $0.texts[index]) }
    let paths = eventPaths
    upcoming = model.upcoming.filter { paths[$0] != nil }
    past = model.past.filter { paths[$0] != nil }
    news = model.news.filter { content.news[$0].texts[index] != nil }
    let language = model.languages[index]
    let names = Dictionary(
      uniqueKeysWithValues: EventCategory.allCases.map { ($0, language.text(TextKey.category($0))) })
    categoryNames = names
    tagNames = Dictionary(uniqueKeysWithValues: content.settings.tags.map { ($0.id, $0.names[locale] ?? "") })
    cardHashes = Self.hashes(model, index, paths, names)
  }

  /// Those of the events that are not left out in this language.
  func shown(_ events: [Int]) -> [Int] {
    // Mostly all of them are.
    upcoming.count + past.count == eventPaths.count ? events : events.filter { eventPaths[$0] != nil }
  }

  func categoryName(_ category: EventCategory) -> String { categoryNames[category] ?? "" }

  /// Empty where a text is in this language, else the language that it is in and its direction.
  func fallback(_ locale: LocaleTag?) -> (locale: String, direction: String) {
    guard let locale, locale != self.locale else { return ("", "") }
    return (locale.rawValue, locale.direction.rawValue)
  }

  /// The page of the city that a venue is in.
  func cityPath(ofVenue venue: Int) -> String {
    path("cities/\(model.cities.terms[model.cityOf[venue]].slug)")
  }

  func tagName(_ tag: TagID) -> String { tagNames[tag] ?? tag.rawValue }

  /// The path of a page that every site has, such as `/en/events`.
  func path(_ rest: String) -> String { "/\(locale)/\(rest)" }

  /// The file below `public/` of the page at `path`. A page is a file and not a folder: creating folders is what takes
  /// the time.
  static func file(at path: String) -> String {
    path.hasSuffix("/") ? path.dropFirst() + "index.html" : path.dropFirst() + ".html"
  }

  private static func hashes(
    _ model: SiteModel, _ index: Int, _ paths: [String?], _ categories: [EventCategory: String]
  ) -> [Hash128] {
    let content = model.content
    let formats = model.languages[index].formats
    return content.events.indices.map { number in
      let event = content.events[number]
      guard let text = event.texts[index], let path = paths[number] else { return Hash128(high: 0, low: 0) }
      let venue = content.venues[model.venueOf[number]]
      var hasher = Hasher128()
      hasher.combine(event.hash)
      hasher.combine(text.hash)
      hasher.combine(text.locale.rawValue)
      hasher.combine(path)
      hasher.combine(categories[event.category])
      hasher.combine(formats.digits.rawValue)
      hasher.combine(venue.texts[index]?.hash ?? Hash128(high: 0, low: 0))
      hasher.combine(venue.hash)
      hasher.combine(model.image(of: number)?.fingerprint ?? 0)
      hasher.combine(model.states[number].name)
      if case .notYet(let opensAt) = model.states[number] { hasher.combine(UInt64(bitPattern: opensAt.milliseconds)) }
      for date in event.dates {
        hasher.combine(date.facts.endsAt <= model.options.now)
        for type in date.facts.ticketTypes { hasher.combine(TicketState(type, at: model.options.now).rawValue) }
      }
      return hasher.finalize()
    }
  }
}
