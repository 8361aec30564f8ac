import Catalog
import Core

/// The sentences for what the server itself refuses, in the site's languages.
struct ErrorSentences: Sendable {
  let catalog: String

  /// Reads the catalog anew for each error: errors are rare, and a rebuilt site is seen at once.
  func sentence(code: String, languages: [String]) -> String? {
    let reader = CatalogReader(directory: catalog)
    for language in languages {
      guard let locale = LocaleTag(language), let strings = try? reader.strings(locale),
        case .text(let sentence)? = strings["errors.\(code)"]
      else { continue }
      return sentence
    }
    return nil
  }
}
