import Core

/// What every function needs to know of the site to draw a page that looks like the generated ones: `site.json`.
public struct CatalogSite: Codable, Hashable, Sendable {
  /// The version of the catalog's form that this code writes and reads.
  public static let formatVersion = 4

  /// ``formatVersion`` of the writer; a reader refuses any other.
  public var format: Int
  /// The site's absolute address without a slash at its end, such as `https://tickets.example`.
  public var baseURL: String
  /// Whether payments are played and not made; pages then say so.
  public var sandbox: Bool
  /// The address that mail to buyers comes from.
  public var email: String
  /// The locale of `x-default` and of visitors whose language the site does not have; one of ``locales``.
  public var defaultLocale: String
  /// Every locale of the site, in the order of the language menu; never empty.
  public var locales: [CatalogLocale]
  /// The addresses that `{{ asset "…" }}` stands for, from the site's root, by the file's name below `templates/assets`:
  /// `site.css` is `/assets/site.0f3a….css`.
  public var assets: [String: String]
  /// The style sheets that stand in pages themselves, by name, each as a Content-Security-Policy names it: `sha256-…`.
  /// Their texts are in `styles/`.
  public var styles: [String: String]
  /// The ids of all events, sorted.
  public var events: [String]

  /// When the buyers of an event are reminded, in milliseconds since the Unix epoch, by the ids of the events that have it so.
  public var reminders: [String: Int64]

  /// In the form of ``formatVersion``.
  public init(
    baseURL: String, sandbox: Bool, email: String, defaultLocale: String, locales: [CatalogLocale],
    assets: [String: String], styles: [String: String] = [:], events: [String], reminders: [String: Int64] = [:]
  ) {
    format = Self.formatVersion
    self.baseURL = baseURL
    self.sandbox = sandbox
    self.email = email
    self.defaultLocale = defaultLocale
    self.locales = locales
    self.assets = assets
    self.styles = styles
    self.events = events
    self.reminders = reminders
  }

  /// The part of the site in `locale`, or nil where the site does not have that language.
  public func locale(_ locale: LocaleTag) -> CatalogLocale? { locales.first { $0.tag == locale.rawValue } }

  /// The part of the site in its default locale.
  public var fallback: CatalogLocale? { locales.first { $0.tag == defaultLocale } }
}
