import Content
import Core
import Files
import Templates

/// The page at an old address, which leads to the new one.
struct RedirectPage: SitePage {
  let site: SiteLocale
  /// The old address.
  let path: String
  /// The new address, from the site's root.
  let target: String
  let title: String

  var template: PageTemplate { .redirect }
  func alternatePath(_ language: Int) -> String? { nil }

  func combine(into hasher: inout Hasher128) {
    hasher.combine(target)
    hasher.combine(title)
  }

  func head() -> PageHead { PageHead(kind: "redirect", title: title, isListed: false, canonicalPath: target) }

  func values(_ context: borrowing DrawingContext) -> [Value] {
    [
      .record(
        Record(Shapes.target, [.string(target), .string(site.model.absolute(target)), .string(title)]))
    ]
  }
}
