import Core
import Files
import Localization

/// Reads `site.yml`.
struct SettingsLoader {
  let tree: SourceTree
  let log: DiagnosticLog

  static let file = "site.yml"

  private static let keys = [
    "name", "names", "organizer", "base_url", "default_locale", "locales", "mail_from", "tagline", "missing_texts",
    "fallbacks", "digits", "tags", "taxes", "per_page", "feed_items", "event_calendars", "inline_style_bytes",
  ]

  /// What came of it. What hangs on the languages is there even where something else is wrong, so that the texts can be
  /// checked too.
  struct Outcome: Sendable {
    var complete: SiteSettings?
    var locales: [LocaleTag] = []
    var missingTexts = MissingTextPolicy.error
    var fallbacks: [LocaleTag: [LocaleTag]] = [:]
    /// nil where nothing could be read.
    var tags: [String]?
    /// nil where nothing could be read.
    var taxes: [String]?
    /// Where the organizer is written.
    var organizer: Reference?
    var stat: FileStat?
  }

  func load() -> Outcome {
    var outcome = Outcome()
    guard let entry = FileStat.of(tree.path(Self.file)), entry.kind != .folder else {
      log.error(SourcePlace(file: tree.label(Self.file)), "the file is missing; it holds the site's name and locales")
      return outcome
    }
    let source = SourceReader(tree: tree)
    let read = source.read(Self.file, isLink: entry.kind == .link, sizeMax: ThingReader.factsMax, log: log) { bytes in
      YAMLDocument(bytes, file: tree.label(Self.file), log: log).flatMap {
        MappingReader($0, known: Self.keys, log: log)
      }
    }
    outcome.stat = read?.stat
    guard let reader = read?.result ?? nil else { return outcome }
    outcome.locales = locales(reader)
    outcome.complete = settings(reader, &outcome)
    return outcome
  }

  private func settings(_ reader: MappingReader, _ outcome: inout Outcome) -> SiteSettings? {
    let locales = outcome.locales
    let localized = LocalizedSettings(reader: reader, locales: locales)
    let name = reader.text("name")
    let organizer = organizer(reader, &outcome)
    let baseURL = baseURL(reader)
    let defaultLocale = defaultLocale(reader, locales: locales)
    let mailFrom = reader.email("mail_from")
    let taglines = localized.texts("tagline")
    let names = reader.has("names") ? localized.texts("names") : [:]
    let missing = reader.choice("missing_texts", MissingTextPolicy.self, default: .error)
    let fallbacks = localized.fallbacks("fallbacks", default: defaultLocale)
    let digits = localized.digits("digits")
    let tags = localized.tags("tags")
    let taxes = TaxReader.taxes(reader)
    let perPage = reader.integer("per_page", in: 6...100, default: 24)
    let feedItems = reader.integer("feed_items", in: 1...1000, default: 50)
    let calendars = reader.flag("event_calendars", default: true)
    let inlineStyles = reader.integer("inline_style_bytes", in: 0...65_536, default: 16_384)
    if let missing { outcome.missingTexts = missing }
    outcome.fallbacks = fallbacks ?? [:]
    outcome.tags = localized.tagIDs("tags")
    outcome.taxes = reader.keys(inside: "taxes")
    guard let name, let organizer, let baseURL, let defaultLocale, let mailFrom, let taglines, let names, let missing,
      let fallbacks, let digits, let tags, let taxes, let perPage, let feedItems, let calendars, let inlineStyles,
      !locales.isEmpty
    else { return nil }
    return SiteSettings(
      baseURL: baseURL, mailFrom: mailFrom, organizer: organizer, defaultLocale: defaultLocale, locales: locales,
      names: Dictionary(uniqueKeysWithValues: locales.map { ($0, names[$0] ?? name) }), taglines: taglines,
      missingTexts: missing, fallbacks: fallbacks, digits: digits, tags: tags, taxes: taxes, perPage: perPage,
      feedItems: feedItems,
      hasEventCalendars: calendars, inlineStyleBytesMax: inlineStyles)
  }

  /// Whether there is such an organizer is looked at once all are known.
  private func organizer(_ reader: MappingReader, _ outcome: inout Outcome) -> OrganizerID? {
    guard let text = reader.text("organizer") else { return nil }
    outcome.organizer = Reference(
      section: .organizers, key: "organizer", name: text, place: SourcePoint(reader.valuePlace("organizer")))
    return OrganizerID(text)
  }

  private func locales(_ reader: MappingReader) -> [LocaleTag] {
    var locales: [LocaleTag] = []
    for (text, place) in reader.texts("locales") ?? [] {
      guard let locale = LocaleTag(text) else {
        log.error(place, "`\(text)` is no language tag; write one such as `en` or `ar`")
        continue
      }
      if !Formats.isKnown(locale) {
        let hint = Suggestion.text(for: text, among: Formats.knownLocales)
        log.error(place, "how dates and numbers are written in `\(text)` is not known\(hint)")
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
}
