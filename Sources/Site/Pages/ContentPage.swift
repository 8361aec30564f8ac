import Content
import Core
import Files
import Templates

/// A page that stands for itself, such as an imprint.
struct ContentPage: SitePage {
  let site: SiteLocale
  let number: Int
  let path: String
  let locales: [SiteLocale]

  /// - Returns: nil where it is left out in this language.
  init?(_ site: SiteLocale, _ number: Int, _ all: SitePlan) {
    guard let path = site.pagePaths[number] else { return nil }
    self.site = site
    self.number = number
    self.path = path
    locales = all.locales
  }

  private var text: ArticleText? { site.content.pages[number].texts[site.index] }

  var template: PageTemplate { .page }
  func alternatePath(_ language: Int) -> String? { locales[language].pagePaths[number] }

  func combine(into hasher: inout Hasher128) {
    guard let text else { return }
    hasher.combine(text.hash)
    hasher.combine(text.locale.rawValue)
    hasher.combine(text.body.ref.hash)
  }

  func head() -> PageHead {
    PageHead(
      kind: "page", title: text?.title ?? "", description: text?.summary ?? "", contentLocale: text?.locale)
  }

  func values(_ context: borrowing DrawingContext) -> [Value] {
    guard let text else { return [.null] }
    return [
      .record(Record(Shapes.content, [.string(text.title), .string(text.summary), context.body(text.body)]))
    ]
  }
}
