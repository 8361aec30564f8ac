import Content
import Core
import Templates

/// The values that every page of a language has.
struct PageFrame {
  let model: SiteModel
  let language: Language
  private let common: [String: Value]
  private let main: [MenuEntry]
  private let footer: [MenuEntry]

  init(model: SiteModel, language: Language) {
    self.model = model
    self.language = language
    let settings = model.content.settings
    let locale = language.locale
    main = MenuEntry.entries(of: .main, model.content, locale)
    footer = MenuEntry.entries(of: .footer, model.content, locale)
    common = [
      "locale": .string(locale.rawValue), "dir": .string(language.direction), "language": .string(language.autonym),
      "site": [
        "name": .string(settings.names[locale] ?? ""), "tagline": .string(settings.taglines[locale] ?? ""),
        "base_url": .string(model.baseURL), "sandbox": .bool(model.sandbox),
      ],
      "home_path": .string(PagePath.home.path(in: locale)), "events_path": .string(PagePath.events.path(in: locale)),
      "news_path": .string(PagePath.news.path(in: locale)), "scan_path": .string(PagePath.scan.path(in: locale)),
      "css_url": .string(model.cssURL), "js_url": .string(model.jsURL),
    ]
  }

  /// All values for drawing `page`.
  func values(_ page: Page) -> [String: Value] {
    let locale = language.locale
    var values = common.merging(page.values) { $1 }
    values["page"] = [
      "title": .string(page.title), "description": .string(page.description), "kind": .string(page.kind),
      "canonical": .string(page.isListed ? model.absolute(page.path.path(in: locale)) : ""),
      "robots": .string(page.isListed ? "" : "noindex"), "alternates": alternates(page.path),
      "x_default": .string(page.isListed ? model.absolute(model.defaultPath(of: page.path)) : ""),
    ]
    values["menu"] = menu(main, page.path)
    values["footer_menu"] = menu(footer, page.path)
    return values
  }

  /// The values of the page at `/`, which belongs to no language and is drawn with the default one's strings.
  func rootValues() -> [String: Value] {
    let settings = model.content.settings
    var values = common
    values["page"] = [
      "title": .string(settings.names[language.locale] ?? ""),
      "description": .string(settings.taglines[language.locale] ?? ""), "kind": "root",
      "canonical": .string(model.absolute("/")), "robots": "", "alternates": alternates(.home),
      "x_default": .string(model.absolute("/")),
    ]
    values["menu"] = []
    values["footer_menu"] = []
    values["languages"] = .list(
      model.languages.map { other in
        [
          "locale": .string(other.locale.rawValue), "dir": .string(other.direction), "name": .string(other.autonym),
          "path": .string(PagePath.home.path(in: other.locale)),
        ]
      })
    return values
  }

  private func alternates(_ path: PagePath) -> Value {
    .list(
      model.languages.map { other in
        [
          "locale": .string(other.locale.rawValue), "name": .string(other.autonym),
          "url": .string(model.absolute(path.path(in: other.locale))), "path": .string(path.path(in: other.locale)),
          "current": .bool(other.locale == language.locale),
        ]
      })
  }

  private func menu(_ entries: [MenuEntry], _ current: PagePath) -> Value {
    .list(
      entries.map { entry in
        [
          "title": .string(entry.title), "path": .string(entry.path.path(in: language.locale)),
          "current": .bool(entry.path == current),
        ]
      })
  }
}

extension SiteModel {
  /// The address of the style sheet; empty in a site whose templates have none.
  var cssURL: String { assets.url("assets/site.css") ?? "" }

  /// The address of the module that event pages load.
  var jsURL: String { assets.url("assets/availability.js") ?? "" }

  /// Where visitors of other languages go: the language choice for the home page, else the default language's page.
  func defaultPath(of path: PagePath) -> String {
    path == .home ? "/" : path.path(in: content.settings.defaultLocale)
  }
}
