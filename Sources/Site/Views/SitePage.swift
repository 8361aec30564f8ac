import Core
import Files
import Templates

/// A page of one language: where it is, what it depends on, and what its template is given.
///
/// What ``combine(into:)`` leaves out must not change what ``values(_:)`` and ``head(_:)`` give: a page whose hash is that of
/// the last build is not drawn again.
protocol SitePage: Sendable {
  var template: PageTemplate { get }
  /// From the site's root, such as `/en/events/jazz`.
  var path: String { get }
  /// The same page in every language, by the language's index; nil where it is left out.
  func alternatePath(_ language: Int) -> String?
  /// Adds everything that the page shows and that is not among the constants of its language.
  func combine(into hasher: inout Hasher128)
  func head() -> PageHead
  /// The values behind `page`, in the order of the template's shape.
  func values(_ context: borrowing DrawingContext) -> [Value]
}

/// What a page says of itself.
struct PageHead {
  /// The word that templates know it by.
  var kind: String
  var title: String
  var description = ""
  /// Whether search engines and the sitemap get it.
  var isListed = true
  /// The locale that its text is really in, where that is not the page's.
  var contentLocale: LocaleTag?
  var image: Value = .null
  /// In place of the page's own address, for one that repeats another.
  var canonicalPath: String?
}
