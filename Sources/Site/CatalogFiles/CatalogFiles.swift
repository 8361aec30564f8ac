import Assets
import Catalog
import Content
import Core
import Files
import Localization

/// Makes the catalog: what the functions have to know, and nothing else.
struct CatalogFiles {
  let plan: SitePlan
  let assets: AssetBuild
  /// Sources of all templates by name.
  let templates: [String: String]

  /// Folders of templates that functions draw or that those include.
  private static let folders = ["functions/", "mail/", "layouts/", "partials/"]

  private var model: SiteModel { plan.model }

  /// All files of the catalog.
  func outputs() throws(BuildError) -> [any SiteOutput] {
    var outputs: [any SiteOutput] = [output("site.json", try encoded(site))]
    for language in model.languages {
      let messages = language.strings.messages.mapValues(Self.message)
      outputs.append(output("strings/\(language.locale).json", try encoded(messages)))
    }
    for (name, sheet) in assets.smallSheets.sorted(by: { $0.key < $1.key }) {
      outputs.append(output("styles/" + name, Array(sheet.text.utf8)))
    }
    let sources = StyleSources(hashes: assets.smallSheets.values.map(\.hash))
    outputs.append(output(StyleSources.file, sources.text))
    outputs.append(output(StyleSources.nginxFile, sources.nginx))
    outputs.append(output(StyleSources.lighttpdFile, sources.lighttpd))
    for (name, source) in templates.sorted(by: { $0.key < $1.key })
    where Self.folders.contains(where: name.hasPrefix) {
      outputs.append(output("templates/" + name, Array(source.utf8)))
    }
    for event in model.content.events.indices {
      for date in model.content.events[event].dates.indices {
        outputs.append(CatalogEventOutput(plan: plan, event: event, date: date))
      }
    }
    return outputs
  }

  private func output(_ name: String, _ bytes: [UInt8]) -> BytesOutput {
    BytesOutput(file: OutputFile(.catalog, name), content: bytes)
  }

  private func encoded(_ value: some Encodable) throws(BuildError) -> [UInt8] {
    do {
      return try CatalogEncoding.bytes(value)
    } catch {
      throw .file(path: "catalog", problem: "a value can't be written as JSON")
    }
  }

  private var site: CatalogSite {
    let settings = model.content.settings
    return CatalogSite(
      baseURL: model.baseURL, sandbox: model.options.isSandbox, email: settings.mailFrom.rawValue,
      defaultLocale: settings.defaultLocale.rawValue, locales: plan.locales.map(locale), assets: assets.names,
      styles: assets.smallSheets.mapValues(\.hash),
      events: model.content.events.flatMap { $0.dates.map(\.facts.id.rawValue) }.sorted(), reminders: reminders)
  }

  private var reminders: [String: Int64] {
    var result: [String: Int64] = [:]
    for event in model.content.events {
      guard let seconds = event.reminderSeconds else { continue }
      for date in event.dates {
        result[date.facts.id.rawValue] = date.facts.startsAt.adding(seconds: -seconds).milliseconds
      }
    }
    return result
  }

  private func locale(_ site: SiteLocale) -> CatalogLocale {
    let settings = model.content.settings
    func menu(_ menu: PageContent.Menu) -> [CatalogMenuItem] {
      MenuEntry.entries(of: menu, site).map { CatalogMenuItem(title: $0.title, path: $0.path) }
    }
    return CatalogLocale(
      tag: site.locale.rawValue, direction: site.language.direction,
      digits: settings.digits[site.locale]?.rawValue, language: site.language.autonym,
      name: settings.names[site.locale] ?? "", tagline: settings.taglines[site.locale] ?? "", menu: menu(.main),
      footerMenu: menu(.footer), homePath: site.path(""), eventsPath: site.path("events"),
      calendarPath: site.path("calendar"), venuesPath: site.path("venues"), archivePath: site.path("archive"),
      newsPath: site.path("news"), searchPath: site.path("search"), scanPath: site.path("scan"),
      manifestPath: site.path("manifest.webmanifest"), eventsFeedPath: site.path("events.atom"),
      newsFeedPath: site.path("news.atom"))
  }

  private static func message(_ message: Message) -> CatalogMessage {
    switch message {
    case .plain(let pattern): .text(pattern.source)
    case .plural(let kind, let patterns): forms(kind, patterns)
    }
  }

  private static func forms(
    _ kind: PluralRules.Kind, _ patterns: [PluralCategory: MessagePattern]
  ) -> CatalogMessage {
    let forms = Dictionary(uniqueKeysWithValues: patterns.map { ($0.key.rawValue, $0.value.source) })
    return kind == .cardinal ? .plural(forms) : .ordinal(forms)
  }
}
