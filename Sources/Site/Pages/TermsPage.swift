import Core
import Files
import Templates

/// All cities, all categories or all tags.
struct TermsPage: SitePage {
  let site: SiteLocale
  let kind: Taxonomy.Kind
  let terms: [TermLine]
  let locales: [SiteLocale]

  var template: PageTemplate { .terms }
  var path: String { site.path(kind.rawValue) }
  func alternatePath(_ language: Int) -> String? { locales[language].path(kind.rawValue) }

  func combine(into hasher: inout Hasher128) {
    for term in terms {
      hasher.combine(term.name)
      hasher.combine(term.path)
      hasher.combine(term.count)
    }
  }

  func head() -> PageHead {
    PageHead(
      kind: "terms", title: site.language.title(kind.rawValue), description: site.language.description(kind.rawValue))
  }

  func values(_ context: borrowing DrawingContext) -> [Value] {
    [
      .record(Record(Shapes.list, [.string(kind.rawValue), .string(""), .string("")])),
      .list(terms.map { .record($0.record) }),
    ]
  }
}
