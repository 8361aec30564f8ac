import Core
import Files

public enum NewsKind {}
public typealias NewsID = Identifier<NewsKind>

/// A piece of news.
public struct NewsContent: Sendable {
  public let id: NewsID
  /// The day, at midnight of no time zone.
  public let date: LocalDateTime
  /// The event it is about; nil: about none.
  public let event: EventID?
  public let isDraft: Bool
  /// Of the bytes of the file of facts.
  public let hash: Hash128
  public let texts: LocalizedTexts<ArticleText>
}
