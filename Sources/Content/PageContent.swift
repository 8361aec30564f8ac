import Core

public enum PageKind {}
public typealias PageID = Identifier<PageKind>

/// A page that stands for itself, such as an imprint.
public struct PageContent: Sendable {
  public let id: PageID
  /// The place in its menu; lower comes first, equal ones go by id.
  public let order: Int
  public let menu: Menu
  /// For every locale of the site.
  public let texts: [LocaleTag: ArticleText]

  public enum Menu: String, Hashable, Sendable, CaseIterable {
    case main
    case footer
  }
}
