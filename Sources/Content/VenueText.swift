import Core
import Files

/// A venue in one language.
public struct VenueText: FallbackText, Hashable {
  public let locale: LocaleTag
  public internal(set) var slug: String
  public internal(set) var aliases: [String]
  public let hash: Hash128
  public let title: String
  public let summary: String
  public let city: String
  /// One line without the city.
  public let address: String
  public let body: MarkdownBody

  init(_ head: TextHead, city: String, address: String) {
    locale = head.locale
    slug = head.slug
    aliases = head.aliases
    hash = head.hash
    title = head.title
    summary = head.summary
    self.city = city
    self.address = address
    body = head.body
  }
}
