import Core

/// The ways to narrow down the list of events in one language, as links.
struct SiteFilters: Sendable {
  /// All terms, by the order of the language.
  let all: [Taxonomy.Kind: [TermLine]]
  /// This month and the next ones in which something begins.
  let months: [TermLine]
  let cities: [TermLine]
  let categories: [TermLine]
  let tags: [TermLine]

  /// The most links of one kind that every list shows; the rest has a page of its own.
  static let linksMax = 12

  init(_ site: SiteLocale) {
    let model = site.model
    func lines(_ taxonomy: Taxonomy) -> [TermLine] {
      let lines = taxonomy.terms.compactMap { term -> TermLine? in
        let count = site.shown(term.events).count
        guard count > 0 else { return nil }
        return TermLine(
          name: term.names[site.index], path: site.path("\(taxonomy.kind.rawValue)/\(term.slug)"), count: count)
      }
      return site.language.collator.sorted(lines) { $0.name }
    }
    func biggest(_ lines: [TermLine]) -> [TermLine] {
      guard lines.count > Self.linksMax else { return lines }
      let least = lines.map(\.count).sorted(by: >)[Self.linksMax - 1]
      return Array(lines.filter { $0.count >= least }.prefix(Self.linksMax))
    }
    let cities = lines(model.cities)
    let categories = lines(model.categories)
    let tags = lines(model.tags)
    all = [.cities: cities, .categories: categories, .tags: tags]
    self.cities = biggest(cities)
    self.categories = biggest(categories)
    self.tags = biggest(tags)
    let next = model.months.indices.filter { $0 >= Self.entrance(model) ?? 0 }.prefix(Self.linksMax)
    months = next.map { number in
      let month = model.months[number]
      return TermLine(
        name: site.formats.monthAndYear(month.first), path: CalendarPage.path(site, month),
        count: month.entries.count { site.eventPaths[$0.event] != nil })
    }
  }

  /// The index of the month that `/en/calendar` shows: the first with an event that is not over, else the last.
  static func entrance(_ model: SiteModel) -> Int? {
    let now = LocalDateTime(model.options.now, offsetSeconds: 0)
    let current = now.year * 12 + now.month
    return model.months.firstIndex { $0.year * 12 + $0.month >= current } ?? model.months.indices.last
  }
}
