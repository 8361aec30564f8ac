import Core

/// CLDR's plural rules (UTS #35 part 3, "Language Plural Rules"), for whole numbers.
///
/// A language that CLDR does not have counts as English does.
public struct PluralRules: Hashable, Sendable {
  /// What is counted.
  public enum Kind: Hashable, Sendable {
    /// How many: 1 ticket, 2 tickets.
    case cardinal
    /// Which one: 1st, 2nd, 3rd.
    case ordinal
  }

  private let rules: [PluralRule]

  /// The rules of the locale or of its language.
  public init(locale: LocaleTag, _ kind: Kind = .cardinal) {
    let source = kind == .cardinal ? PluralSource.cardinal : PluralSource.ordinal
    let lines = source.split(TextSlice(start: 0, end: source.utf8CodeUnitCount), by: 10).filter { !$0.isEmpty }
    for candidate in LocaleSubtags(locale).candidates + ["en"] {
      for line in lines {
        let halves = source.split(line, by: 9)
        let tags = source.split(halves[safe: 1], by: 32)
        guard tags.contains(where: { source[$0].elementsEqual(candidate.utf8) }) else { continue }
        rules = source.split(halves[safe: 0], by: UInt8(ascii: ";")).compactMap { PluralRule($0, source) }
        return
      }
    }
    rules = []
  }

  /// The categories that whole numbers can have in this language, in CLDR's order: what a plural message has to hold.
  /// `many` of es, fr and it is for whole millions ("1 000 000 de billets").
  public var categories: [PluralCategory] { rules.map(\.category) + [.other] }

  /// The category of `count`; the sign is not looked at.
  public func category(of count: Int) -> PluralCategory {
    let number = count.magnitude
    for rule in rules where rule.holds(number) { return rule.category }
    return .other
  }
}
