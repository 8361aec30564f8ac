import Content
import Core
import Localization

/// Finds out which terms the events of a site have.
struct TaxonomyBuilder {
  private let content: SiteContent
  private let languages: [Language]
  private let fallback: Int
  private let shown: [Int]
  private let venueOf: [Int]

  /// - Parameters:
  ///   - fallback: the index of the default locale, whose texts name the addresses of cities.
  ///   - shown: the events in the order of lists.
  init(_ content: SiteContent, languages: [Language], fallback: Int, shown: [Int], venueOf: [Int]) {
    self.content = content
    self.languages = languages
    self.fallback = fallback
    self.shown = shown
    self.venueOf = venueOf
  }

  /// The cities of the venues, sorted by address, and the city of each venue. Venues are in one city where the default
  /// locale writes its name in the same way.
  func cities() -> (taxonomy: Taxonomy, ofVenue: [Int]) {
    var known: [String: String] = [:]
    let slugs = content.venues.map { venue in
      let city = venue.texts[fallback]?.city ?? ""
      if let slug = known[city] { return slug }
      let slug = Slug.of(city)
      known[city] = slug
      return slug
    }
    let sorted = Set(slugs).sorted()
    let indexes = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
    let ofVenue = slugs.map { indexes[$0] ?? 0 }
    var events = [[Int]](repeating: [], count: sorted.count)
    for event in shown { events[ofVenue[venueOf[event]]].append(event) }
    let terms = sorted.indices.map { city in
      let venue = ofVenue.firstIndex(of: city) ?? 0
      return Taxonomy.Term(
        slug: PercentCoding.encoded(sorted[city]),
        names: languages.indices.map { content.venues[venue].texts[$0]?.city ?? "" },
        events: events[city])
    }
    return (Taxonomy(kind: .cities, terms: terms), ofVenue)
  }

  /// The categories that some event has, in their fixed order.
  func categories() -> Taxonomy {
    var events: [EventCategory: [Int]] = [:]
    for event in shown { events[content.events[event].category, default: []].append(event) }
    let terms = EventCategory.allCases.compactMap { category -> Taxonomy.Term? in
      guard let events = events[category] else { return nil }
      return Taxonomy.Term(
        slug: category.rawValue, names: languages.map { $0.text(TextKey.category(category)) }, events: events)
    }
    return Taxonomy(kind: .categories, terms: terms)
  }

  /// The tags that some event has, in the order of `site.yml`.
  func tags() -> Taxonomy {
    var events: [TagID: [Int]] = [:]
    for event in shown {
      for tag in content.events[event].tags { events[tag, default: []].append(event) }
    }
    let terms = content.settings.tags.compactMap { tag -> Taxonomy.Term? in
      guard let events = events[tag.id] else { return nil }
      return Taxonomy.Term(
        slug: tag.id.rawValue, names: languages.map { tag.names[$0.locale] ?? tag.id.rawValue }, events: events)
    }
    return Taxonomy(kind: .tags, terms: terms)
  }
}
