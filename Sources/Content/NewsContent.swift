import Core

public enum NewsKind {}
public typealias NewsID = Identifier<NewsKind>

/// A piece of news.
public struct NewsContent: Sendable {
  public let id: NewsID
  /// The day, at midnight of no time zone.
  public let date: LocalDateTime
  /// The event it is about; nil: about none.
  public let event: EventID?
  /// For every locale of the site.
  public let texts: [LocaleTag: ArticleText]
}
