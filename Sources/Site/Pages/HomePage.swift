import Content
import Core
import Files
import Templates

/// The first page of a language.
struct HomePage: SitePage {
  let site: SiteLocale
  let locales: [SiteLocale]

  /// How many events and pieces of news it shows.
  static let eventsMax = 7
  static let newsMax = 3

  init(_ site: SiteLocale, _ all: SitePlan) {
    self.site = site
    locales = all.locales
  }

  var template: PageTemplate { .home }
  var path: String { site.path("") }
  func alternatePath(_ language: Int) -> String? { locales[language].path("") }

  func combine(into hasher: inout Hasher128) {
    hasher.combine(site.content.settings.names[site.locale])
    hasher.combine(site.content.settings.taglines[site.locale])
    for event in site.upcoming.prefix(Self.eventsMax) { hasher.combine(site.cardHashes[event]) }
    for post in site.news.prefix(Self.newsMax) { PostView.combine(post, site, into: &hasher) }
  }

  func head() -> PageHead {
    PageHead(
      kind: "home", title: site.content.settings.names[site.locale] ?? "",
      description: site.content.settings.taglines[site.locale] ?? "")
  }

  func values(_ context: borrowing DrawingContext) -> [Value] {
    [
      context.cards(site.upcoming.prefix(Self.eventsMax)),
      .list(site.news.prefix(Self.newsMax).map { .record(PostView.card($0, site)) }),
    ]
  }
}
