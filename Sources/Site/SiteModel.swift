import Content
import Core
import Localization
import Templates

/// Everything the pages of one build are made from.
struct SiteModel: Sendable {
  let content: SiteContent
  /// In the order of the language menu.
  let languages: [Language]
  let assets: Assets
  let now: Instant
  /// Without a slash at its end.
  let baseURL: String
  let sandbox: Bool
  /// Rendered bodies by the place of their source.
  let bodies: [SourcePlace: SafeHTML]
  let events: [EventID: EventContent]
  let venues: [VenueID: VenueContent]
  let organizers: [OrganizerID: OrganizerContent]
  /// Not yet over, the next first.
  let upcoming: [EventContent]
  /// Over, the latest first.
  let past: [EventContent]
  /// The latest first.
  let news: [NewsContent]

  init(
    content: SiteContent, strings: [LocaleTag: Strings], assets: Assets, now: Instant, baseURL: String, sandbox: Bool,
    bodies: [SourcePlace: SafeHTML]
  ) {
    self.content = content
    languages = content.settings.locales.compactMap { locale in
      strings[locale].map { Language(locale: locale, strings: $0) }
    }
    self.assets = assets
    self.now = now
    self.baseURL = baseURL
    self.sandbox = sandbox
    self.bodies = bodies
    events = Dictionary(uniqueKeysWithValues: content.events.map { ($0.id, $0) })
    venues = Dictionary(uniqueKeysWithValues: content.venues.map { ($0.id, $0) })
    organizers = Dictionary(uniqueKeysWithValues: content.organizers.map { ($0.id, $0) })
    let byStart = content.events.sorted { ($0.facts.startsAt, $0.id) < ($1.facts.startsAt, $1.id) }
    upcoming = byStart.filter { $0.facts.endsAt > now }
    past = byStart.filter { $0.facts.endsAt <= now }.reversed()
    news = content.news.sorted { ($1.date, $0.id) < ($0.date, $1.id) }
  }

  func html(_ body: MarkdownBody) -> Value { .html(bodies[body.place] ?? SafeHTML(trusted: "")) }

  /// The absolute address of a path from the site's root.
  func absolute(_ path: String) -> String { baseURL + path }
}
