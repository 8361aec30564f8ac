import Core
import Files
import Templates

/// The page at `/`, which belongs to no language and is drawn with the default one's strings.
struct RootPage: SitePage {
  let site: SiteLocale
  let locales: [SiteLocale]

  var template: PageTemplate { .root }
  var path: String { "/" }
  func alternatePath(_ language: Int) -> String? { locales[language].path("") }

  func combine(into hasher: inout Hasher128) {
    hasher.combine(site.content.settings.names[site.locale])
    hasher.combine(site.content.settings.taglines[site.locale])
  }

  func head() -> PageHead {
    PageHead(
      kind: "root", title: site.content.settings.names[site.locale] ?? "",
      description: site.content.settings.taglines[site.locale] ?? "")
  }

  func values(_ context: borrowing DrawingContext) -> [Value] { [] }
}
