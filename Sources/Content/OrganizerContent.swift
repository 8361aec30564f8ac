import Core

/// Who presents events.
public struct OrganizerContent: Sendable {
  public let id: OrganizerID
  public let email: EmailAddress
  /// An `https` address.
  public let website: String
  /// For every locale of the site.
  public let texts: [LocaleTag: ArticleText]
}
