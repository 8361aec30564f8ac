/// One message of one language: a text, or a text for each plural category, chosen by the argument `count`.
public enum Message: Hashable, Sendable {
  case plain(MessagePattern)
  /// Holds at least ``PluralCategory/other``.
  case plural(PluralRules.Kind, [PluralCategory: MessagePattern])

  /// A message without plural.
  public init(_ text: String) throws(MessageError) { self = .plain(try MessagePattern(text)) }

  /// A plural message, of how many or of which one. Which categories a language needs is asked of ``PluralRules/categories``.
  /// - Throws: ``MessageError/missingOther`` or what is wrong with one of the texts.
  public init(
    plural texts: [PluralCategory: String], _ kind: PluralRules.Kind = .cardinal
  ) throws(MessageError) {
    guard texts[.other] != nil else { throw .missingOther }
    var patterns: [PluralCategory: MessagePattern] = [:]
    for (category, text) in texts.sorted(by: { $0.key < $1.key }) { patterns[category] = try MessagePattern(text) }
    self = .plural(kind, patterns)
  }

  /// All names that some form of the message has a place for, and `count` where it is a plural.
  public var placeholders: Set<String> {
    switch self {
    case .plain(let pattern): pattern.placeholders
    case .plural(_, let patterns): patterns.values.reduce(into: ["count"]) { $0.formUnion($1.placeholders) }
    }
  }
}
