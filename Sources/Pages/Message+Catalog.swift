import Catalog
import Localization

extension Message {
  /// A message as the generator wrote it to the catalog.
  /// - Throws: `MessageError` where it was changed by hand into something that is no message.
  init(catalog message: CatalogMessage) throws {
    switch message {
    case .text(let text): try self.init(text)
    case .plural(let forms):
      let byCategory = forms.compactMap { name, text in PluralCategory(rawValue: name).map { ($0, text) } }
      try self.init(plural: Dictionary(uniqueKeysWithValues: byCategory))
    }
  }
}
