import Core
import Files

/// A title, a summary and a body in one language: all that organizers, news and pages say.
public struct ArticleText: FallbackText, Hashable {
  public let locale: LocaleTag
  public internal(set) var slug: String
  public internal(set) var aliases: [String]
  public let hash: Hash128
  public let title: String
  public let summary: String
  public let body: MarkdownBody

  init(_ head: TextHead) {
    locale = head.locale
    slug = head.slug
    aliases = head.aliases
    hash = head.hash
    title = head.title
    summary = head.summary
    body = head.body
  }
}
