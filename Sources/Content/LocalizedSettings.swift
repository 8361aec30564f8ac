import Core

/// Reads what `site.yml` says for each of its languages.
struct LocalizedSettings {
  let reader: MappingReader
  /// Empty where they could not be read; then no language is unknown.
  let locales: [LocaleTag]

  private var known: [String]? { locales.isEmpty ? nil : locales.map(\.rawValue) }

  /// A text for each locale.
  /// - Returns: nil after an error.
  func texts(_ key: String) -> [LocaleTag: String]? {
    reader.mapping(key, known: known).flatMap { texts($0, of: key, at: reader.keyPlace(key)) }
  }

  private func texts(_ texts: MappingReader, of key: String, at place: SourcePlace) -> [LocaleTag: String]? {
    var result: [LocaleTag: String] = [:]
    for locale in locales {
      if texts.has(locale.rawValue) {
        result[locale] = texts.text(locale.rawValue)
      } else {
        reader.log.error(place, "`\(key)` has no text in `\(locale)`")
      }
    }
    return result.count == locales.count ? result : nil
  }

  /// Which languages stand in for each, the default one where nothing is said.
  func fallbacks(_ key: String, default defaultLocale: LocaleTag?) -> [LocaleTag: [LocaleTag]]? {
    var result: [LocaleTag: [LocaleTag]] = [:]
    for locale in locales { result[locale] = [defaultLocale].compactMap(\.self).filter { $0 != locale } }
    guard reader.has(key) else { return result }
    guard let mapping = reader.mapping(key, known: known) else { return nil }
    var isWhole = mapping.keys.allSatisfy { name in known?.contains(name) ?? true }
    for locale in locales where mapping.has(locale.rawValue) {
      guard let texts = mapping.texts(locale.rawValue) else { return nil }
      let chain = texts.compactMap { text, place -> LocaleTag? in
        if let other = locales.first(where: { $0.rawValue == text }), other != locale { return other }
        isWhole = false
        reader.log.error(
          place,
          text == locale.rawValue
            ? "`\(text)` can't stand in for itself"
            : "`\(text)` is none of the site's locales\(Suggestion.text(for: text, among: known ?? []))")
        return nil
      }
      result[locale] = chain
    }
    return isWhole ? result : nil
  }

  func digits(_ key: String) -> [LocaleTag: DigitSystem]? {
    guard reader.has(key) else { return [:] }
    guard let mapping = reader.mapping(key, known: known) else { return nil }
    var result: [LocaleTag: DigitSystem] = [:]
    for locale in locales where mapping.has(locale.rawValue) {
      guard let text = mapping.text(locale.rawValue) else { return nil }
      guard let digits = DigitSystem(rawValue: text) else {
        let hint = Suggestion.text(for: text, among: DigitSystem.allCases.map(\.rawValue))
        mapping.error(locale.rawValue, "`\(text)` are no digits\(hint)")
        return nil
      }
      result[locale] = digits
    }
    return result
  }

  /// The tags with their names.
  func tags(_ key: String) -> [SiteTag]? {
    guard reader.has(key) else { return [] }
    guard let mapping = reader.mapping(key, known: nil) else { return nil }
    let tags = mapping.keys.map { name -> SiteTag? in
      guard let id = TagID(name) else {
        reader.log.error(
          mapping.keyPlace(name), "`\(name)` can't be an id; use lower-case letters a-z, digits and hyphens")
        return nil
      }
      guard let names = mapping.mapping(name, known: known) else { return nil }
      return texts(names, of: name, at: mapping.keyPlace(name)).map { SiteTag(id: id, names: $0) }
    }
    let whole = tags.compactMap(\.self)
    return whole.count == tags.count ? whole : nil
  }

  /// The ids of the tags, be their names right or not.
  func tagIDs(_ key: String) -> [String] { reader.keys(inside: key).filter { TagID($0) != nil } }
}
