/// One localized text of `strings/{locale}.json`.
public enum CatalogMessage: Hashable, Sendable {
  /// With `{name}` placeholders.
  case text(String)
  /// By CLDR plural category: `zero`, `one`, `two`, `few`, `many`, `other`.
  case plural([String: String])
  /// The same, chosen by CLDR's rules for ordinals; under the key `ordinal`.
  case ordinal([String: String])

  private enum OrdinalKey: CodingKey { case ordinal }
}

extension CatalogMessage: Encodable {
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .plural(let forms):
      var container = encoder.singleValueContainer()
      try container.encode(forms)
    case .ordinal(let forms):
      var container = encoder.container(keyedBy: OrdinalKey.self)
      try container.encode(forms, forKey: .ordinal)
    }
  }
}
