import Core

/// One language of the site: its texts, menus and the paths of its fixed pages. Paths begin with a slash.
public struct CatalogLocale: Codable, Hashable, Sendable {
  /// A BCP 47 tag such as `ar`.
  public var tag: String
  /// `ltr` or `rtl`, the value of HTML's `dir`.
  public var direction: String
  /// The digits that the site writes numbers with, by CLDR's name, such as `arab`; nil: those of the language.
  public var digits: String?
  /// The language's own name for itself: `العربية`.
  public var language: String
  /// The site's name in this language.
  public var name: String
  /// The sentence below the name.
  public var tagline: String
  /// The pages of the head menu, in order.
  public var menu: [CatalogMenuItem]
  /// The pages of the foot menu, in order.
  public var footerMenu: [CatalogMenuItem]
  /// The language's first page, with a slash at its end: `/ar/`.
  public var homePath: String
  /// The list of events to come.
  public var eventsPath: String
  /// The calendar's entrance, which shows a month.
  public var calendarPath: String
  /// The list of places.
  public var venuesPath: String
  /// The list of past events.
  public var archivePath: String
  /// The list of news.
  public var newsPath: String
  /// The search.
  public var searchPath: String
  /// The page that checks tickets at the gate.
  public var scanPath: String
  /// The web app manifest.
  public var manifestPath: String
  /// The Atom feed of events.
  public var eventsFeedPath: String
  /// The Atom feed of news.
  public var newsFeedPath: String

  /// All of it; paths are taken as they are.
  public init(
    tag: String, direction: String, digits: String? = nil, language: String, name: String, tagline: String,
    menu: [CatalogMenuItem], footerMenu: [CatalogMenuItem], homePath: String, eventsPath: String, calendarPath: String,
    venuesPath: String,
    archivePath: String, newsPath: String, searchPath: String, scanPath: String, manifestPath: String,
    eventsFeedPath: String, newsFeedPath: String
  ) {
    self.tag = tag
    self.direction = direction
    self.digits = digits
    self.language = language
    self.name = name
    self.tagline = tagline
    self.menu = menu
    self.footerMenu = footerMenu
    self.homePath = homePath
    self.eventsPath = eventsPath
    self.calendarPath = calendarPath
    self.venuesPath = venuesPath
    self.archivePath = archivePath
    self.newsPath = newsPath
    self.searchPath = searchPath
    self.scanPath = scanPath
    self.manifestPath = manifestPath
    self.eventsFeedPath = eventsFeedPath
    self.newsFeedPath = newsFeedPath
  }

  /// ``tag`` as a value, nil only in a catalog that was made by hand.
  public var locale: LocaleTag? { LocaleTag(tag) }
}
