/// One link of a menu.
public struct CatalogMenuItem: Codable, Hashable, Sendable {
  /// Plain text.
  public var title: String
  /// From the site's root, such as `/de/pages/imprint`.
  public var path: String

  /// A link of a menu.
  public init(title: String, path: String) {
    self.title = title
    self.path = path
  }
}
