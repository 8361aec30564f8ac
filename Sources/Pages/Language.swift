import Catalog
import Core
import Function

/// Which of the site's languages a visitor reads.
public enum Language {
  /// The first of: the language that the request names, the first of `Accept-Language` (RFC 9110, section 12.5.4) that the
  /// site has. Weights beyond the order in the header are not looked at: browsers send it sorted.
  public static func of(_ request: Request, named: String?, site: CatalogSite) -> LocaleTag? {
    if let named, let tag = LocaleTag(named), site.locale(tag) != nil { return tag }
    for range in (request.headers["accept-language"] ?? "").split(separator: ",").prefix(20) {
      let text = range.split(separator: ";").first.map { $0.filter { $0 != " " } } ?? ""
      guard let tag = LocaleTag(text) else { continue }
      for candidate in [tag, LocaleTag(tag.language)] {
        if let candidate, site.locale(candidate) != nil { return candidate }
      }
    }
    return nil
  }
}
