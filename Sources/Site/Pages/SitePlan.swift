import Content
import Core
import Files

/// Every page of a site.
final class SitePlan: Sendable {
  let model: SiteModel
  let locales: [SiteLocale]
  let filters: [SiteFilters]
  /// By language: its lists of events.
  let lists: [[EventList]]
  /// Events by id.
  let events: [EventID: Int]

  init(_ model: SiteModel) {
    self.model = model
    let workers = model.options.workers
    let locales = Parallel.map(model.languages.count, workers: workers) { SiteLocale(model, $0) }
    self.locales = locales
    filters = Parallel.map(locales.count, workers: workers) { SiteFilters(locales[$0]) }
    lists = Self.lists(model, locales)
    events = Dictionary(uniqueKeysWithValues: model.content.events.enumerated().map { ($1.id, $0) })
  }

  /// The pages of one language.
  func pages(of index: Int) -> [any SitePage] {
    let site = locales[index]
    var pages: [any SitePage] = [HomePage(site, self)]
    for list in lists[index] { pages += (1...list.pages).map { EventListPage(list: list, number: $0) } }
    for kind in Taxonomy.Kind.allCases {
      guard let terms = filters[index].all[kind], !terms.isEmpty else { continue }
      pages.append(TermsPage(site: site, kind: kind, terms: terms, locales: locales))
    }
    pages += calendar(site)
    pages += model.content.events.indices.compactMap { EventPage(site, $0, self) as (any SitePage)? }
    pages.append(VenueListPage(site, self))
    pages += model.content.venues.indices.map { VenuePage(site, $0, self) }
    pages += model.content.organizers.indices.map { OrganizerPage(site, $0, self) }
    pages += (1...NewsListPage.pages(site)).map { NewsListPage(site: site, number: $0, locales: locales) }
    pages += model.content.news.indices.compactMap { PostPage(site, $0, self) as (any SitePage)? }
    pages += model.content.pages.indices.compactMap { ContentPage(site, $0, self) as (any SitePage)? }
    pages += [PageTemplate.search, .scan, .notFound, .serverError, .offline].map {
      FixedPage(site: site, template: $0, locales: locales)
    }
    return pages
  }

  /// The pages at old addresses that lead to pages of one language.
  func redirects(_ aliases: [Alias], of index: Int) -> [any SitePage] {
    let site = locales[index]
    let content = model.content
    return aliases.filter { $0.locale == site.locale }.compactMap { alias -> (any SitePage)? in
      func redirect(_ number: Int?, _ paths: [String?], _ text: (Int) -> (some LocalizedText)?) -> RedirectPage? {
        guard let number, let target = paths[number], let text = text(number) else { return nil }
        return RedirectPage(site: site, path: PercentCoding.encoded(alias.path), target: target, title: text.title)
      }
      let name = alias.name
      return switch alias.section {
      case .events:
        redirect(EventID(name).flatMap { events[$0] }, site.eventPaths) { content.events[$0].texts[index] }
      case .venues:
        redirect(content.venues.firstIndex { $0.id.rawValue == name }, site.venuePaths) {
          content.venues[$0].texts[index]
        }
      case .organizers:
        redirect(content.organizers.firstIndex { $0.id.rawValue == name }, site.organizerPaths) {
          content.organizers[$0].texts[index]
        }
      case .news:
        redirect(content.news.firstIndex { $0.id.rawValue == name }, site.newsPaths) { content.news[$0].texts[index] }
      case .pages:
        redirect(content.pages.firstIndex { $0.id.rawValue == name }, site.pagePaths) { content.pages[$0].texts[index] }
      }
    }
  }

  /// The page at `/`.
  var root: RootPage { RootPage(site: locales[model.defaultLanguage], locales: locales) }

  private static func lists(_ model: SiteModel, _ locales: [SiteLocale]) -> [[EventList]] {
    var lists = locales.map { site in
      [
        EventList(
          site, .events, name: "", rest: "events", events: site.upcoming, counts: locales.map(\.upcoming.count), locales
        ),
        EventList(
          site, .archive, name: "", rest: "archive", events: site.past, counts: locales.map(\.past.count), locales),
      ]
    }
    for (taxonomy, kind) in [(model.cities, EventList.Kind.city), (model.categories, .category), (model.tags, .tag)] {
      for term in taxonomy.terms {
        let events = locales.map { $0.shown(term.events) }
        let counts = events.map(\.count)
        for site in locales {
          lists[site.index].append(
            EventList(
              site, kind, name: term.names[site.index], rest: "\(taxonomy.kind.rawValue)/\(term.slug)",
              events: events[site.index], counts: counts, locales))
        }
      }
    }
    return lists
  }

  private func calendar(_ site: SiteLocale) -> [any SitePage] {
    guard let entrance = SiteFilters.entrance(model) else { return [] }
    return [CalendarPage(site: site, number: entrance, locales: locales, isEntrance: true)]
      + model.months.indices.map { CalendarPage(site: site, number: $0, locales: locales, isEntrance: false) }
  }
}
