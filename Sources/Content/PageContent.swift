import Core
import Files

public enum PageKind {}
public typealias PageID = Identifier<PageKind>

/// A page that stands for itself, such as an imprint.
public struct PageContent: Sendable {
  public let id: PageID
  /// The place in its menu; lower comes first, equal ones go by id.
  public let order: Int
  public let menu: Menu
  public let isDraft: Bool
  /// Of the bytes of the file of facts.
  public let hash: Hash128
  public let texts: LocalizedTexts<ArticleText>

  public enum Menu: String, Hashable, Sendable, CaseIterable {
    case main
    case footer
  }
}
