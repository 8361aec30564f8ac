import Catalog
import Core
import Function
import Localization

/// Which of the site's languages a visitor reads.
public enum Language {
  /// The language that the request names, else the one of the site that `Accept-Language` asks for most
  /// (``LanguageNegotiation``), as `/` does; nil where it asks for none of them.
  public static func of(_ request: Request, named: String?, site: CatalogSite) -> LocaleTag? {
    if let named, let tag = LocaleTag(named), site.locale(tag) != nil { return tag }
    guard let header = request.headers["accept-language"] else { return nil }
    return LanguageNegotiation.best(acceptLanguage: header, among: site.locales.compactMap { LocaleTag($0.tag) })
  }
}
