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
  public let missingTexts: MissingTextPolicy
  /// For every locale, which languages stand in for it, the best first; never itself. By default that of the site.
  public let fallbacks: [LocaleTag: [LocaleTag]]
  /// Only for locales whose digits the site chooses; others have the language's own.
  public let digits: [LocaleTag: DigitSystem]
  /// In the order of the file.
  public let tags: [SiteTag]
  /// In the order of the file.
  public let taxes: [SiteTax]
  /// How many cards stand on one page of a list: 6 to 100.
  public let perPage: Int
  /// How many entries a feed has at most: 1 to 1000.
  public let feedItems: Int
  /// Whether each event has a calendar file.
  public let hasEventCalendars: Bool
  /// The most bytes of a style sheet, as it is published, that stands in pages themselves; 0 to 65536.
  public let inlineStyleBytesMax: Int
}
