import Catalog
import Content
import Core
import Localization

/// Makes the catalog: what the functions have to know, and nothing else.
struct CatalogBuilder {
  let model: SiteModel
  /// Sources of all templates by name.
  let templates: [String: String]

  /// Folders of templates that functions draw or that those include.
  private static let folders = ["functions/", "mail/", "layouts/", "partials/"]

  /// Calls `body` with each file, its path from the catalog's folder.
  func visit(_ body: (String, [UInt8]) throws(BuildError) -> Void) throws(BuildError) {
    try body("site.json", encoded(site()))
    for language in model.languages {
      try body("strings/\(language.locale).json", encoded(language.strings.messages.mapValues(Self.message)))
    }
    for (name, source) in templates.sorted(by: { $0.key < $1.key })
    where Self.folders.contains(where: name.hasPrefix) {
      try body("templates/" + name, Array(source.utf8))
    }
    for event in model.content.events { try body("events/\(event.id).json", encoded(try self.event(event))) }
  }

  private func encoded(_ value: some Encodable) throws(BuildError) -> [UInt8] {
    do {
      return try CatalogEncoding.bytes(value)
    } catch {
      throw .file(path: "catalog", problem: "a value can't be written as JSON")
    }
  }

  private func site() -> CatalogSite {
    let settings = model.content.settings
    return CatalogSite(
      baseURL: model.baseURL, sandbox: model.sandbox, email: settings.mailFrom.rawValue,
      defaultLocale: settings.defaultLocale.rawValue, locales: model.languages.map(locale), cssURL: model.cssURL,
      jsURL: model.jsURL, events: model.content.events.map(\.id.rawValue))
  }

  private func locale(_ language: Language) -> CatalogLocale {
    let settings = model.content.settings
    let locale = language.locale
    func menu(_ menu: PageContent.Menu) -> [CatalogMenuItem] {
      MenuEntry.entries(of: menu, model.content, locale).map {
        CatalogMenuItem(title: $0.title, path: $0.path.path(in: locale))
      }
    }
    return CatalogLocale(
      tag: locale.rawValue, direction: language.direction, language: language.autonym,
      name: settings.names[locale] ?? "", tagline: settings.taglines[locale] ?? "", menu: menu(.main),
      footerMenu: menu(.footer), homePath: PagePath.home.path(in: locale), eventsPath: PagePath.events.path(in: locale),
      newsPath: PagePath.news.path(in: locale), scanPath: PagePath.scan.path(in: locale))
  }

  private func event(_ event: EventContent) throws(BuildError) -> CatalogEvent {
    let facts = event.facts
    var texts: [String: CatalogEventTexts] = [:]
    for language in model.languages {
      do {
        texts[language.locale.rawValue] = try self.texts(event, language)
      } catch {
        let place = SourcePlace(file: "templates/strings/\(language.locale).yml")
        throw .content([Diagnostic(place, .error, "\(error)")])
      }
    }
    return CatalogEvent(
      id: facts.id.rawValue, status: facts.status.rawValue, startsAt: facts.startsAt.milliseconds,
      endsAt: facts.endsAt.milliseconds, doorsAt: event.doorsAt?.milliseconds, timeZone: event.timeZone,
      currency: facts.currency.rawValue, venue: event.venue.rawValue, organizer: event.organizer.rawValue,
      tickets: facts.ticketTypes.map { type in
        CatalogTicket(
          id: type.id.rawValue, priceMinorUnits: type.price.minorUnits, quota: type.quota,
          perOrderMax: type.perOrderMax,
          salesOpenAt: type.sales.opensAt?.milliseconds, salesCloseAt: type.sales.closesAt.milliseconds)
      },
      texts: texts)
  }

  private func texts(_ event: EventContent, _ language: Language) throws(StringsError) -> CatalogEventTexts? {
    let locale = language.locale
    guard let text = event.texts[locale], let venue = model.venues[event.venue], let place = venue.texts[locale],
      let organizer = model.organizers[event.organizer]?.texts[locale]
    else { return nil }
    let dates = try EventDates(event, language)
    return CatalogEventTexts(
      title: text.title, summary: text.summary, path: PagePath(.events, event.id).path(in: locale),
      ticketNames: Dictionary(uniqueKeysWithValues: text.ticketNames.map { ($0.key.rawValue, $0.value) }),
      date: dates.full, dateShort: dates.brief, doors: dates.doors, venueName: place.title,
      venuePath: PagePath(.venues, event.venue).path(in: locale), city: place.city, address: place.address,
      country: language.formats.countryName(venue.country), organizerName: organizer.title,
      organizerPath: PagePath(.organizers, event.organizer).path(in: locale), image: model.poster(of: event),
      imageAlt: text.imageAlt)
  }

  private static func message(_ message: Message) -> CatalogMessage {
    switch message {
    case .plain(let pattern): .text(pattern.source)
    case .plural(let patterns):
      .plural(Dictionary(uniqueKeysWithValues: patterns.map { ($0.key.rawValue, $0.value.source) }))
    }
  }
}
