import Content
import Core
import Files
import Templates

/// A piece of news.
struct PostPage: SitePage {
  let site: SiteLocale
  let number: Int
  let path: String
  let locales: [SiteLocale]
  /// What it is about; nil: no event, or one that is left out in this language.
  private let event: Int?

  /// - Returns: nil where it is left out in this language.
  init?(_ site: SiteLocale, _ number: Int, _ all: SitePlan) {
    guard let path = site.newsPaths[number] else { return nil }
    self.site = site
    self.number = number
    self.path = path
    locales = all.locales
    event = site.content.news[number].event.flatMap { all.events[$0] }.flatMap { site.eventPaths[$0] == nil ? nil : $0 }
  }

  private var text: ArticleText? { site.content.news[number].texts[site.index] }

  var template: PageTemplate { .post }
  func alternatePath(_ language: Int) -> String? { locales[language].newsPaths[number] }

  func combine(into hasher: inout Hasher128) {
    PostView.combine(number, site, into: &hasher)
    hasher.combine(text?.body.ref.hash ?? Hash128(high: 0, low: 0))
    hasher.combine(event.map { site.cardHashes[$0] } ?? Hash128(high: 0, low: 0))
  }

  func head() -> PageHead {
    PageHead(
      kind: "post", title: text?.title ?? "", description: text?.summary ?? "", contentLocale: text?.locale)
  }

  func values(_ context: borrowing DrawingContext) -> [Value] {
    guard let text else { return [.null, .null] }
    let values = PostView.values(number, site, body: context.body(text.body))
    return [.record(Record(Shapes.post, values)), event.map { .record(context.cards[$0]) } ?? .null]
  }
}
