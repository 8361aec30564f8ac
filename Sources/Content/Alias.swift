import Core

/// An old address that leads to a page.
public struct Alias: Hashable, Sendable {
  /// From the site's root, such as `/2019/jazz`; not percent-encoded.
  public let path: String
  public let section: ContentSection
  /// The thing's id.
  public let name: String
  /// In which language its page is led to.
  public let locale: LocaleTag
  /// Where it is written.
  public let place: SourcePlace
}
