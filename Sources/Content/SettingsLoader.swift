import Core

/// Reads `site.yml`.
struct SettingsLoader {
  let tree: SourceTree
  let log: DiagnosticLog
  let organizers: Set<String>

  private static let keys = [
    "name", "names", "organizer", "base_url", "default_locale", "locales", "mail_from", "tagline",
  ]

  /// - Returns: the settings, nil after an error, and the locales all the same, so that the texts can be checked too.
  func load() -> (complete: SiteSettings?, locales: [LocaleTag]) {
    let unknown: [LocaleTag] = []
    switch tree.read("site.yml") {
    case nil:
      log.error(SourcePlace(file: tree.label("site.yml")), "the file is missing; it holds the site's name and locales")
      return (nil, unknown)
    case .failure(let problem):
      log.add(problem.diagnostic)
      return (nil, unknown)
    case .success(let file):
      guard let document = YAMLDocument(file.text, file: file.name, log: log),
        let reader = MappingReader(document, known: Self.keys, log: log)
      else { return (nil, unknown) }
      let locales = locales(reader)
      return (settings(reader, locales: locales), locales)
    }
  }

  private func settings(_ reader: MappingReader, locales: [LocaleTag]) -> SiteSettings? {
    let name = reader.text("name")
    let organizer: OrganizerID? = reader.identifier("organizer", known: organizers)
    let baseURL = baseURL(reader)
    let defaultLocale = defaultLocale(reader, locales: locales)
    let mailFrom = reader.email("mail_from")
    let taglines = localized(reader, "tagline", locales: locales)
    let names = reader.has("names") ? localized(reader, "names", locales: locales) : [:]
    guard let name, let organizer, let baseURL, let defaultLocale, let mailFrom, let taglines, let names,
      !locales.isEmpty
    else { return nil }
    return SiteSettings(
      baseURL: baseURL, mailFrom: mailFrom, organizer: organizer, defaultLocale: defaultLocale, locales: locales,
      names: Dictionary(uniqueKeysWithValues: locales.map { ($0, names[$0] ?? name) }), taglines: taglines)
  }

  private func locales(_ reader: MappingReader) -> [LocaleTag] {
    var locales: [LocaleTag] = []
    for (text, place) in reader.texts("locales") ?? [] {
      guard let locale = LocaleTag(text) else {
        log.error(place, "`\(text)` is no language tag; write one such as `en` or `ar`")
        continue
      }
      guard !locales.contains(locale) else {
        log.error(place, "the locale `\(text)` stands twice; keep one")
        continue
      }
      locales.append(locale)
    }
    if locales.isEmpty, reader.has("locales") { reader.error("locales", "a site has at least one locale") }
    return locales
  }

  private func defaultLocale(_ reader: MappingReader, locales: [LocaleTag]) -> LocaleTag? {
    guard let text = reader.text("default_locale") else { return nil }
    if let locale = LocaleTag(text), locales.contains(locale) { return locale }
    let known = locales.map(\.rawValue)
    reader.error("default_locale", "`\(text)` is none of the site's locales\(Suggestion.text(for: text, among: known))")
    return nil
  }

  private func baseURL(_ reader: MappingReader) -> String? {
    guard let text = reader.text("base_url") else { return nil }
    if let address = BaseURL(text), !address.hasPath { return address.rawValue }
    reader.error(
      "base_url", "`base_url` has to be an address such as https://tickets.example, with nothing behind the host")
    return nil
  }

  /// A text for each locale.
  private func localized(_ reader: MappingReader, _ key: String, locales: [LocaleTag]) -> [LocaleTag: String]? {
    guard let texts = reader.mapping(key, known: locales.isEmpty ? nil : locales.map(\.rawValue)) else { return nil }
    var result: [LocaleTag: String] = [:]
    for locale in locales {
      if texts.has(locale.rawValue) {
        result[locale] = texts.text(locale.rawValue)
      } else {
        log.error(reader.keyPlace(key), "`\(key)` has no text in `\(locale)`")
      }
    }
    return result.count == locales.count ? result : nil
  }
}
