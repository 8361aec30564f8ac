/// A language of the site, as a BCP 47 tag such as `en`, `ar` or `pt-BR`.
public struct LocaleTag: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let rawValue: String

  /// - Returns: nil unless the text is two or three lower-case letters, then at most two subtags of 2 to 8 letters or digits.
  public init?(_ rawValue: String) {
    let subtags = rawValue.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = subtags.first, subtags.count <= 3, (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy({ $0 >= 97 && $0 <= 122 }),
      subtags.dropFirst().allSatisfy({ subtag in
        (2...8).contains(subtag.utf8.count)
          && subtag.utf8.allSatisfy { ($0 >= 48 && $0 <= 57) || ($0 >= 65 && $0 <= 90) || ($0 >= 97 && $0 <= 122) }
      })
    else { return nil }
    self.rawValue = rawValue
  }

  private init(known rawValue: String) { self.rawValue = rawValue }

  public static let english = LocaleTag(known: "en")
  public static let arabic = LocaleTag(known: "ar")
  public static let german = LocaleTag(known: "de")
  public static let spanish = LocaleTag(known: "es")
  public static let french = LocaleTag(known: "fr")
  public static let italian = LocaleTag(known: "it")

  /// The language subtag: `pt` of `pt-BR`.
  public var language: String { String(rawValue.prefix { $0 != "-" }) }

  /// The direction in which the locale is written (CLDR `characterOrder`): that of the script it names, else of the
  /// script its language is usually written in.
  public var direction: TextDirection {
    let subtags = rawValue.split(separator: "-")
    if let script = subtags.dropFirst().first, script.utf8.count == 4, script.utf8.allSatisfy({ $0 > 57 }) {
      switch script.lowercased() {
      case "adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa", "yezi":
        return .rightToLeft
      default: return .leftToRight
      }
    }
    switch language {
    case "apc", "ar", "arc", "ars", "arz", "bal", "bgn", "bqi", "ckb", "dv", "fa", "glk", "he", "ks", "lrc", "luz",
      "mzn", "nqo", "ps", "rhg", "sd", "sdh", "skr", "syr", "trw", "ug", "ur", "yi":
      return .rightToLeft
    default: return .leftToRight
    }
  }

  public var description: String { rawValue }

  public static func < (left: LocaleTag, right: LocaleTag) -> Bool { left.rawValue < right.rawValue }
}
