import Core

/// The facts of the site: `content/site.yml`.
public struct SiteSettings: Hashable, Sendable {
  /// An absolute address without a slash at its end. `bilten serve` and `--base-url` override it.
  public let baseURL: String
  /// The address that mail to buyers comes from.
  public let mailFrom: EmailAddress
  /// The organizer who runs the site.
  public let organizer: OrganizerID
  /// One of ``locales``.
  public let defaultLocale: LocaleTag
  /// In the order of the language menu; never empty.
  public let locales: [LocaleTag]
  /// For every locale.
  public let names: [LocaleTag: String]
  /// For every locale.
  public let taglines: [LocaleTag: String]
}
