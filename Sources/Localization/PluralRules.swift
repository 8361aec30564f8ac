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
    let candidates = LocaleSubtags(locale).candidates + ["en"]
    let lines = source.utf8.split(separator: 10, omittingEmptySubsequences: true)
    for candidate in candidates {
      for line in lines {
        guard let tab = line.firstIndex(of: 9) else { continue }
        let tags = line[line.index(after: tab)...].split(separator: 32)
        guard tags.contains(where: { $0.elementsEqual(candidate.utf8) }) else { continue }
        rules = line[..<tab].split(separator: UInt8(ascii: ";")).compactMap { PluralRule(Substring($0)) }
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
