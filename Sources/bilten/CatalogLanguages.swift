import Catalog
import Core
import Localization
import Runner

/// What the server knows of the site's languages: it reads the catalog, as functions do, so that a rebuilt site is seen at
/// once.
struct CatalogLanguages: Sendable {
  let catalog: String

  var siteLanguages: SiteLanguages {
    SiteLanguages(
      best: { header in
        guard let site else { return nil }
        // `*` is the first of them.
        let tags = [site.defaultLocale] + site.locales.map(\.tag).filter { $0 != site.defaultLocale }
        return LanguageNegotiation.best(acceptLanguage: header, among: tags.compactMap(LocaleTag.init))?.rawValue
      }, fallback: { site?.defaultLocale })
  }

  /// The sentence for an error's code in the first of the languages that has one.
  func sentence(code: String, languages: [String]) -> String? {
    let reader = CatalogReader(directory: catalog)
    for language in languages {
      guard let locale = LocaleTag(language), let strings = try? reader.strings(locale),
        case .text(let sentence)? = try? strings.message("errors.\(code)")
      else { continue }
      return sentence
    }
    return nil
  }

  private var site: CatalogSite? { try? CatalogReader(directory: catalog).site() }
}
