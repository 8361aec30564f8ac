import Core

/// A thing that lacks texts, for the table of what there is to translate.
public struct MissingText: Hashable, Sendable {
  public let section: ContentSection
  /// The thing's id.
  public let name: String
  /// In the site's order; never empty.
  public let locales: [LocaleTag]
}
