/// A title, a summary and a body in one language: all that organizers, news and pages say.
public struct ArticleText: Hashable, Sendable {
  public let title: String
  public let summary: String
  public let body: MarkdownBody
}
