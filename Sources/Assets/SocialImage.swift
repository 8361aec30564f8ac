/// The picture that other sites show beside a link to a page (Open Graph), and search engines beside an event.
public struct SocialImage: Hashable, Sendable {
  /// From the site's root.
  public let path: String
  /// In pixels.
  public let width: Int
  /// In pixels.
  public let height: Int
}
