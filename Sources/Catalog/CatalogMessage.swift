/// One localized text of `strings/{locale}.json`.
public enum CatalogMessage: Hashable, Sendable {
  /// With `{name}` placeholders.
  case text(String)
  /// By CLDR plural category: `zero`, `one`, `two`, `few`, `many`, `other`.
  case plural([String: String])
}

extension CatalogMessage: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .plural(try container.decode([String: String].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .plural(let forms): try container.encode(forms)
    }
  }
}
