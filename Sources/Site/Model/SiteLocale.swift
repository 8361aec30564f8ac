import Content
import Core
import Files
import Localization

/// The site in one language: what is shown in it, where, and what it depends on.
final class SiteLocale: Sendable {
  let model: SiteModel
  /// The index of the language.
  let index: Int
  /// By thing: its path from the site's root, percent-encoded, such as `/en/events/jazz`; nil where it is left out in this language.
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
    func base(_ section: ContentSection) -> String { "/\(locale)/\(section.rawValue)/" }
    let events = base(.events)
    eventPaths = content.events.indices.map { number in
      content.events[number].texts.values[index].map { events + PercentCoding.encoded($0.slug) }
    }
    let (venues, organizers, news, pages) = (base(.venues), base(.organizers), base(.news), base(.pages))
    venuePaths = content.venues.map { venues + PercentCoding.encoded($0.texts[index]?.slug ?? $0.id.rawValue) }
    organizerPaths = content.organizers.map {
      organizers + PercentCoding.encoded($0.texts[index]?.slug ?? $0.id.rawValue)
    }
    newsPaths = content.news.map { $0.texts[index].map { news + PercentCoding.encoded($0.slug) } }
    pagePaths = content.pages.map { $0.texts[index].map { pages + PercentCoding.encoded($0.slug) } }
    let paths = eventPaths
    upcoming = model.upcoming.filter { paths[$0] != nil }
    past = model.past.filter { paths[$0] != nil }
    self.news = model.news.filter { content.news[$0].texts[index] != nil }
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
    asset(at: path) + (path.hasSuffix("/") ? "index.html" : ".html")
  }

  /// The file below `public/` at the path of what is no page, such as a feed: its name has the letters themselves.
  static func asset(at path: String) -> String { PercentCoding.decoded(String(path.dropFirst())) }

  private static func hashes(
    _ model: SiteModel, _ index: Int, _ paths: [String?], _ categories: [EventCategory: String]
  ) -> [Hash128] {
    let content = model.content
    let formats = model.languages[index].formats
    return content.events.indices.map { number in
      guard let path = paths[number],
        let text = content.events[number].texts.values[index].map({ ($0.hash, $0.locale) })
      else { return Hash128(high: 0, low: 0) }
      var hasher = Hasher128()
      hasher.combine(model.eventHashes[number])
      hasher.combine(text.0)
      hasher.combine(text.1.rawValue)
      hasher.combine(path)
      hasher.combine(categories[content.events[number].category])
      hasher.combine(formats.digits.rawValue)
      hasher.combine(content.venues[model.venueOf[number]].texts.values[index]?.hash ?? Hash128(high: 0, low: 0))
      return hasher.finalize()
    }
  }
}
