import Catalog
import Core
import Function
import Localization
import Templates

/// Draws pages and mails in one language, with the frame that the generated pages have.
public struct PageRenderer: Sendable {
  public var site: CatalogSite { words.site }
  public var part: CatalogLocale { words.part }
  public var locale: LocaleTag { words.locale }
  public var strings: Strings { words.strings }
  public var formats: Formats { words.formats }
  private let words: PageWords
  private let catalog: CatalogReader

  /// - Parameter wanted: the visitor's language; the site's default is taken where it is nil or the site lacks it.
  /// - Throws: `CatalogError`, `MessageError`: the built site can't be read.
  public init(catalog: CatalogReader, locale wanted: LocaleTag?) throws {
    self.catalog = catalog
    let words = try catalog.kept("words/\(wanted?.rawValue ?? "")") { try PageWords(catalog: $0, locale: wanted) }
    guard let words else { throw CatalogError.missing(file: "site.json") }
    self.words = words
  }

  /// The event's instants as people at its place read them.
  /// - Throws: `TimeZoneError` where the machine does not have the zone's rules (Debian: `tzdata`).
  public func times(of event: CatalogEvent) throws -> EventTimes {
    let zone = try catalog.kept("zone/\(event.timeZone)") { reader in
      reader.note(path: TimeZoneDirectory.path + "/" + event.timeZone)
      return try TimeZoneDirectory.load(event.timeZone)
    }
    guard let zone else { throw TimeZoneError.badName(event.timeZone) }
    return EventTimes(zone: zone, formats: formats)
  }

  /// The event's texts in the visitor's language; in the site's default language where it has none in that one.
  public func texts(of event: CatalogEvent?) -> CatalogEventTexts? {
    event?.texts(in: locale) ?? event?.texts[site.defaultLocale]
  }

  /// A whole page.
  public func response(_ page: Page, status: Int = 200) throws -> Response {
    .html(try render(page.template, values(of: page).merging(page.values) { $1 }), status: status)
  }

  /// A mail's text or HTML, with the site's values beside those given.
  public func mail(_ template: String, _ values: [String: Value]) throws -> String {
    let frame: [String: Value] = ["site": siteValue, "locale": .string(part.tag), "dir": .string(part.direction)]
    return String(decoding: try render(template, frame.merging(values) { $1 }), as: UTF8.self)
  }

  /// A text for a title, a subject or an answer in JSON: plain, without markup.
  public func text(_ key: String, _ arguments: [String: MessageArgument] = [:]) throws -> String {
    try strings.text(key, arguments)
  }

  private func render(_ template: String, _ values: [String: Value]) throws -> [UInt8] {
    let ready = try catalog.kept("ready/\(template)") { try ReadyTemplate(template, catalog: $0) }
    guard let ready else { throw CatalogError.missing(file: "templates/\(template)") }
    return try ready.templates.render(template, values, strings: strings, assets: ready.assets)
  }

  private func values(of page: Page) -> [String: Value] {
    let alternates: [Value] = site.locales.map { other in
      let path = page.alternatePaths[other.tag] ?? other.homePath
      return .object([
        "locale": .string(other.tag), "name": .string(other.language), "path": .string(path),
        "url": .string(site.baseURL + path), "current": .bool(other.tag == part.tag),
      ])
    }
    return frame.merging([
      "page": .object([
        "title": .string(page.title), "description": "", "canonical": "", "robots": "noindex",
        "alternates": .list(alternates), "x_default": "", "kind": .string(page.kind), "path": "", "image": .null,
        "content_locale": "", "content_dir": "",
      ])
    ]) { $1 }
  }

  /// What every page of the language has.
  private var frame: [String: Value] {
    [
      "locale": .string(part.tag), "dir": .string(part.direction), "language": .string(part.language),
      "site": siteValue, "menu": Self.menu(part.menu), "footer_menu": Self.menu(part.footerMenu),
      "home_path": .string(part.homePath), "events_path": .string(part.eventsPath),
      "calendar_path": .string(part.calendarPath), "venues_path": .string(part.venuesPath),
      "archive_path": .string(part.archivePath), "news_path": .string(part.newsPath),
      "search_path": .string(part.searchPath), "scan_path": .string(part.scanPath),
      "manifest_path": .string(part.manifestPath),
      "feeds": ["events_atom": .string(part.eventsFeedPath), "news_atom": .string(part.newsFeedPath)],
    ]
  }

  private var siteValue: Value {
    .object([
      "name": .string(part.name), "tagline": .string(part.tagline), "base_url": .string(site.baseURL),
      "sandbox": .bool(site.sandbox),
    ])
  }

  private static func menu(_ items: [CatalogMenuItem]) -> Value {
    .list(items.map { .object(["title": .string($0.title), "path": .string($0.path)]) })
  }
}
