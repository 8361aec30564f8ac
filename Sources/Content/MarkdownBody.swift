/// The Markdown below a front matter.
public struct MarkdownBody: Hashable, Sendable {
  public let text: String
  /// Where the body's first line stands in its file.
  public let place: SourcePlace

  public init(text: String, place: SourcePlace) {
    self.text = text
    self.place = place
  }

  /// Whether nothing but white space stands here.
  public var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }
}
