import Core
import Files
import Templates

/// A page that every site has and that shows nothing of the content: search, scan, errors, offline.
struct FixedPage: SitePage {
  let site: SiteLocale
  let template: PageTemplate
  let locales: [SiteLocale]

  private var rest: String {
    switch template {
    case .search: "search"
    case .scan: "scan"
    case .serverError: "50x"
    case .offline: "offline"
    default: "404"
    }
  }

  var path: String { site.path(rest) }
  func alternatePath(_ language: Int) -> String? { locales[language].path(rest) }
  func combine(into hasher: inout Hasher128) {}

  func head() -> PageHead {
    let language = site.language
    return switch template {
    case .search:
      PageHead(kind: "search", title: language.title("search"), description: language.description("search"))
    case .scan:
      PageHead(
        kind: "scan", title: language.text("gate.title"), description: language.text("gate.description"),
        isListed: false)
    case .serverError: PageHead(kind: "error", title: language.title("error"), isListed: false)
    case .offline:
      PageHead(
        kind: "offline", title: language.title("offline"), description: language.description("offline"), isListed: false
      )
    default: PageHead(kind: "not-found", title: language.title("not_found"), isListed: false)
    }
  }

  func values(_ context: borrowing DrawingContext) -> [Value] {
    switch template {
    case .search: [.string(site.path("search.json"))]
    case .scan: ["/v1/orders/validate"]
    default: []
    }
  }
}
