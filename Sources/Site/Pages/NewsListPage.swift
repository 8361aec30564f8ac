import Core
import Files
import Templates

/// One page of the list of news.
struct NewsListPage: SitePage {
  let site: SiteLocale
  /// From 1.
  let number: Int
  let locales: [SiteLocale]

  var template: PageTemplate { .news }
  var path: String { Self.path(site, number) }

  func alternatePath(_ language: Int) -> String? {
    let other = locales[language]
    return number <= Self.pages(other) ? Self.path(other, number) : nil
  }

  static func pages(_ site: SiteLocale) -> Int {
    Pager.pages(site.news.count, perPage: site.content.settings.perPage)
  }

  func combine(into hasher: inout Hasher128) {
    hasher.combine(Self.pages(site))
    for post in posts { PostView.combine(post, site, into: &hasher) }
  }

  func head() -> PageHead {
    let title = site.language.title("news")
    return PageHead(
      kind: "news", title: number == 1 ? title : site.language.pageTitle(title, number),
      description: site.language.description("news"))
  }

  func values(_ context: borrowing DrawingContext) -> [Value] {
    [
      .list(posts.map { .record(PostView.card($0, site)) }),
      Pager.value(number, of: Self.pages(site)) { Self.path(site, $0) },
    ]
  }

  private var posts: ArraySlice<Int> {
    let perPage = site.content.settings.perPage
    return site.news[min(site.news.count, (number - 1) * perPage)..<min(site.news.count, number * perPage)]
  }

  private static func path(_ site: SiteLocale, _ number: Int) -> String {
    site.path(number == 1 ? "news" : "news/page/\(number)")
  }
}
