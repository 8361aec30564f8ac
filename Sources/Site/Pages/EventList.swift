import Core

/// A list of events over several pages: all that are to come, all that are over, or those of a city, a category or a tag.
final class EventList: Sendable {
  let site: SiteLocale
  let kind: Kind
  /// What it is the list of; empty for all.
  let name: String
  private let events: [Int]
  private let base: String
  private let perPage: Int
  /// By language: the base address of the same list and the number of its pages.
  private let others: [(base: String, pages: Int)]

  enum Kind: String, Sendable {
    case events
    case archive
    case city
    case category
    case tag
  }

  /// - Parameters:
  ///   - rest: its address within a language.
  ///   - counts: by language, how many events the same list has there.
  init(
    _ site: SiteLocale, _ kind: Kind, name: String, rest: String, events: [Int], counts: [Int],
    _ locales: [SiteLocale]
  ) {
    self.site = site
    self.kind = kind
    self.name = name
    self.events = events
    base = site.path(rest)
    let perPage = site.content.settings.perPage
    self.perPage = perPage
    others = locales.map { other in
      (other.path(rest), Pager.pages(counts[other.index], perPage: perPage))
    }
  }

  /// The address of its own feed; nil for lists that the site's feeds cover.
  var feedPath: String? { kind == .events || kind == .archive ? nil : base + ".atom" }

  /// The first events of it.
  func first(_ count: Int) -> ArraySlice<Int> { events.prefix(count) }

  var pages: Int { Pager.pages(events.count, perPage: perPage) }

  func events(_ page: Int) -> ArraySlice<Int> {
    events[min(events.count, (page - 1) * perPage)..<min(events.count, page * perPage)]
  }

  func path(_ page: Int) -> String { Self.path(base, page) }

  func alternate(_ language: Int, _ page: Int) -> String? {
    let other = others[language]
    return page <= other.pages ? Self.path(other.base, page) : nil
  }

  func title(_ page: Int) -> String {
    let title = site.language.title(kind.rawValue, name: name)
    return page == 1 ? title : site.language.pageTitle(title, page)
  }

  var description: String { site.language.description(kind.rawValue, name: name) }

  private static func path(_ base: String, _ page: Int) -> String { page == 1 ? base : "\(base)/page/\(page)" }
}
