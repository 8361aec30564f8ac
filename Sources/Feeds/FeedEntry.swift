import Core

/// A thing that a feed tells of.
public struct FeedEntry: Sendable {
  /// What readers know the entry by: it never changes. The address of its page will do.
  public let id: String
  public let title: String
  public let url: String
  /// Plain text.
  public let summary: String
  /// The whole text as HTML; empty where only the summary is told.
  public let html: [UInt8]
  public let published: Instant
  public let updated: Instant
  public let categories: [String]

  public init(
    id: String, title: String, url: String, summary: String, html: [UInt8] = [], published: Instant, updated: Instant,
    categories: [String] = []
  ) {
    self.id = id
    self.title = title
    self.url = url
    self.summary = summary
    self.html = html
    self.published = published
    self.updated = updated
    self.categories = categories
  }
}
