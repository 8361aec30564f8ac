import Catalog
import Core
import Localization

/// What all pages of one language have, made once and kept while the catalog stays the same.
struct PageWords: Sendable {
  let site: CatalogSite
  let part: CatalogLocale
  let locale: LocaleTag
  let strings: Strings
  let formats: Formats

  init(catalog: CatalogReader, locale wanted: LocaleTag?) throws {
    site = try catalog.site()
    guard let part = wanted.flatMap(site.locale) ?? site.fallback, let locale = part.locale else {
      throw CatalogError.malformed(file: "site.json", problem: "its default locale is missing")
    }
    self.part = part
    self.locale = locale
    let digits = part.digits.flatMap(Digits.init)
    strings = Strings(locale: locale, source: CatalogMessages(try catalog.strings(locale)), digits: digits)
    formats = strings.formats
  }
}
