/// The Markdown below a front matter, which a ``BodySink`` has taken.
public struct MarkdownBody: Hashable, Sendable {
  public let ref: BodyRef
  /// The line of the file in which the body begins, from 1.
  public let line: Int32
  /// Whether nothing but white space stands there.
  public let isEmpty: Bool
}
