import Core

/// CLDR's cardinal plural rules (UTS #35 part 3, "Language Plural Rules"), for whole numbers.
///
/// Known for en, ar, de, es, fr and it; any other language counts as English does.
public struct PluralRules: Hashable, Sendable {
  private let language: String

  /// The rules of the locale's language.
  public init(locale: LocaleTag) { language = locale.language }

  /// The categories that a plural message of this language has to hold, in CLDR's order.
  /// `many` of es, fr and it is for whole millions ("1 000 000 de billets").
  public var categories: [PluralCategory] {
    switch language {
    case "ar": PluralCategory.allCases
    case "es", "fr", "it": [.one, .many, .other]
    default: [.one, .other]
    }
  }

  /// The category of `count`; the sign is not looked at.
  public func category(of count: Int) -> PluralCategory {
    let number = count.magnitude
    switch language {
    case "ar": return arabic(number)
    case "es", "it": return number == 1 ? .one : millions(number)
    case "fr": return number <= 1 ? .one : millions(number)
    default: return number == 1 ? .one : .other
    }
  }

  private func arabic(_ number: UInt) -> PluralCategory {
    switch number {
    case 0: return .zero
    case 1: return .one
    case 2: return .two
    default: break
    }
    switch number % 100 {
    case 3...10: return .few
    case 11...99: return .many
    default: return .other
    }
  }

  private func millions(_ number: UInt) -> PluralCategory {
    number != 0 && number % 1_000_000 == 0 ? .many : .other
  }
}
