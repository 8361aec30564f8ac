import Content
import Core

/// A body and the place that it comes from.
struct PlacedBody {
  let section: ContentSection
  let id: String
  let locale: LocaleTag
  /// Of its page, from the site's root.
  let path: String
  let body: MarkdownBody
}
