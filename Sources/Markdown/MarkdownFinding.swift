/// Something in a Markdown text that a checker has to look at.
public struct MarkdownFinding: Hashable, Sendable {
  /// What it is.
  public let kind: Kind
  /// In the text, from 1.
  public let line: Int
  /// In bytes, from 1.
  public let column: Int

  /// Line and column are counted from 1.
  public init(_ kind: Kind, line: Int, column: Int) {
    self.kind = kind
    self.line = line
    self.column = column
  }

  /// What somebody has to look at, or is told.
  public enum Kind: Hashable, Sendable {
    /// A link; `address` as it is written, with entities and escapes resolved.
    case link(address: String)
    /// An image; `hasAlt` is false where nothing but white space stands between its brackets.
    case image(address: String, hasAlt: Bool)
    /// Raw HTML, which is left out of the page.
    case rawHTML
    /// A heading of level 1, which is written as one of level 2: the page's title is the only one of level 1.
    case topHeading
    /// More quotes and lists begin on this line, one in the other, or with it more images in the text, than anyone can
    /// mean (100 and 2,000); nothing of the text is written.
    case tooDeep
  }
}
