import Catalog
import Localization

extension Message {
  /// A message as the generator wrote it to the catalog.
  /// - Throws: `MessageError` where it was changed by hand into something that is no message.
  init(catalog message: CatalogMessage) throws {
    switch message {
    case .text(let text): try self.init(text)
    case .plural(let forms): try self.init(plural: Self.byCategory(forms))
    case .ordinal(let forms): try self.init(plural: Self.byCategory(forms), .ordinal)
    }
  }

  private static func byCategory(_ forms: [String: String]) -> [PluralCategory: String] {
    forms.reduce(into: [:]) { forms, form in
      if let category = PluralCategory(rawValue: form.key) { forms[category] = form.value }
    }
  }
}
