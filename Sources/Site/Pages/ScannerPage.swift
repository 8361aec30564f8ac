import Core
import Files
import Templates

/// The scanner in one language. All languages stand below `/scanner/`, so that one service worker keeps them and nothing else.
struct ScannerPage: SitePage {
  let site: SiteLocale
  let locales: [SiteLocale]
  /// The address of the decoder; nil where the site was built without it.
  let decoder: String?
  /// Whether it is the page at `/scanner/`, which leads to the visitor's language.
  let isEntrance: Bool

  var template: PageTemplate { .scanner }
  var path: String { isEntrance ? "/scanner/" : Self.path(site) }
  func alternatePath(_ language: Int) -> String? { Self.path(locales[language]) }

  func combine(into hasher: inout Hasher128) { hasher.combine(decoder) }

  func head() -> PageHead {
    PageHead(
      kind: "scanner", title: site.language.text("scanner.title"), description: site.language.text("scanner.description"),
      isListed: false)
  }

  func values(_ context: borrowing DrawingContext) -> [Value] {
    [
      .record(
        Record(
          Shapes.scanner,
          [.string(decoder ?? ""), .string(Self.path(site) + ".webmanifest"), .bool(isEntrance)]))
    ]
  }

  static func path(_ site: SiteLocale) -> String { "/scanner/\(site.locale)" }

  /// The scanner's pages that belong to one language: the default one has the entrance too.
  static func pages(_ plan: SitePlan, _ index: Int, decoder: String?) -> [any SitePage] {
    let site = plan.locales[index]
    return [false, true].filter { !$0 || index == plan.model.defaultLanguage }.map {
      ScannerPage(site: site, locales: plan.locales, decoder: decoder, isEntrance: $0)
    }
  }
}
