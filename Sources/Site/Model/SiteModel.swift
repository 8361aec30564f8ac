import Assets
import Content
import Core
import Files
import Localization

/// Everything the pages of one build are made from. Things are known by their index in the content's lists.
final class SiteModel: Sendable {
  let content: SiteContent
  let options: SiteOptions
  /// In the order of the language menu, as in `settings.locales`.
  let languages: [Language]
  /// Without a slash at its end.
  let baseURL: String
  /// Pictures by their path from the content folder.
  let images: [String: ImageAsset]
  /// By event: the index of its venue and of its organizer.
  let venueOf: [Int]
  let organizerOf: [Int]
  /// What CLDR calls the events' time zones.
  let metaZones: [String: MetaZone]
  /// By event.
  let states: [EventState]
  /// By event: of all that its cards show in any language.
  let eventHashes: [Hash128]
  /// Not yet over, the next first.
  let upcoming: [Int]
  /// Over, the latest first.
  let past: [Int]
  /// The latest first.
  let news: [Int]
  /// By venue and by organizer: their events, upcoming ones first.
  let eventsOfVenue: [[Int]]
  let eventsOfOrganizer: [[Int]]
  /// By venue: the index of its city in the taxonomy of cities.
  let cityOf: [Int]
  let cities: Taxonomy
  let categories: Taxonomy
  let tags: Taxonomy
  /// Months in which an event begins, the earliest first.
  let months: [CalendarMonth]
  /// The index of the default locale.
  let defaultLanguage: Int
  /// The first moment after the build at which some page would look different.
  let staleAt: Instant?

  init(
    _ content: SiteContent, languages: [Language], images: [String: ImageAsset], options: SiteOptions
  ) {
    self.content = content
    self.languages = languages
    self.options = options
    self.images = images
    let now = options.now
    baseURL = options.baseURL ?? content.settings.baseURL
    let events = content.events
    let venueIndexes = Dictionary(uniqueKeysWithValues: content.venues.enumerated().map { ($1.id, $0) })
    let organizerIndexes = Dictionary(uniqueKeysWithValues: content.organizers.enumerated().map { ($1.id, $0) })
    let digests = Parallel.map(events.count, workers: options.workers, chunk: 256) { index in
      let event = events[index]
      let venue = venueIndexes[event.venue] ?? 0
      return EventDigest(
        event, venue: venue, venueHash: content.venues[venue].hash, organizer: organizerIndexes[event.organizer] ?? 0,
        image: event.image.flatMap { images[$0]?.fingerprint } ?? 0, now: now)
    }
    venueOf = digests.map(\.venue)
    organizerOf = digests.map(\.organizer)
    metaZones = Set(events.map(\.timeZone)).reduce(into: [:]) { $0[$1] = MetaZone(zone: $1) }
    states = digests.map(\.state)
    eventHashes = digests.map(\.hash)
    let starts = digests.map(\.startsAt)
    let byStart = events.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }
    let ends = digests.map(\.endsAt)
    upcoming = byStart.filter { ends[$0] > now }
    past = byStart.filter { ends[$0] <= now }.reversed()
    news = content.news.indices.sorted { (content.news[$1].date, $0) < (content.news[$0].date, $1) }
    let shown = upcoming + past
    eventsOfVenue = Self.grouped(shown, by: venueOf, count: content.venues.count)
    eventsOfOrganizer = Self.grouped(shown, by: organizerOf, count: content.organizers.count)
    let fallback = content.settings.locales.firstIndex(of: content.settings.defaultLocale) ?? 0
    defaultLanguage = fallback
    let builder = TaxonomyBuilder(content, languages: languages, fallback: fallback, shown: shown, venueOf: venueOf)
    (cities, cityOf) = builder.cities()
    categories = builder.categories()
    tags = builder.tags()
    months = CalendarMonth.all(of: events)
    staleAt = digests.lazy.compactMap(\.nextChange).min()
  }

  /// The absolute address of a path from the site's root.
  func absolute(_ path: String) -> String { baseURL + path }

  func image(of event: Int) -> ImageAsset? { content.events[event].image.flatMap { images[$0] } }

  private static func grouped(_ events: [Int], by group: [Int], count: Int) -> [[Int]] {
    var groups = [[Int]](repeating: [], count: count)
    for event in events { groups[group[event]].append(event) }
    return groups
  }
}
