import Core

/// What a feed is called.
public struct FeedHead: Sendable {
  public let title: String
  public let summary: String
  /// The page that shows the same things.
  public let url: String
  /// The feed itself; also its permanent identifier.
  public let selfURL: String
  public let locale: LocaleTag
  /// Who speaks, where an entry does not say it.
  public let author: String
  /// When any of it was last changed: from the facts, so that the same facts are the same bytes.
  public let updated: Instant

  public init(
    title: String, summary: String, url: String, selfURL: String, locale: LocaleTag, author: String, updated: Instant
  ) {
    self.title = title
    self.summary = summary
    self.url = url
    self.selfURL = selfURL
    self.locale = locale
    self.author = author
    self.updated = updated
  }
}
