import Core
import FoundationEssentials
import Localization
import Testing

@Suite("Formats of many locales")
struct LocaleTests {
  /// The locales of `locale_cases.mjs`, or every locale where an environment variable names the file that it writes then.
  private static let path = ProcessInfo.processInfo.environment["BILTEN_LOCALE_CASES"] ?? "locale_cases.tsv"

  @Test("ICU writes the same in every locale")
  func agreesWithICU() throws {
    let rows = try CaseTable(Self.path).rows
    #expect(rows.count > 9000)
    var formats: (tag: String, formats: Formats)?
    for row in rows {
      let kind = row.kind.split(separator: ":").map(String.init)
      let key = row.subject + (kind.count == 2 ? kind[1] : "")
      if formats?.tag != key {
        let locale = try #require(LocaleTag(row.subject))
        #expect(Formats.isKnown(locale), "\(locale)")
        formats = (key, Formats(locale: locale, digits: kind.count == 2 ? Digits(rawValue: kind[1]) : nil))
      }
      let written = try #require(formats.flatMap { Self.written(kind[0], row.input, $0.formats) }, "\(row)")
      if Self.plain(CaseTable.visible(written)) != Self.plain(row.expected) {
        Issue.record("\(row.subject) \(row.kind) \(row.input): \(CaseTable.visible(written)) is not \(row.expected)")
      }
    }
  }

  /// V8 writes U+202F as a plain blank in dates.
  private static func plain(_ text: String) -> [Substring] {
    text.split(separator: "<202F>", omittingEmptySubsequences: false).flatMap {
      $0.split(separator: " ", omittingEmptySubsequences: false)
    }
  }

  private static func written(_ kind: String, _ input: String, _ formats: Formats) -> String? {
    let parts = kind.split(separator: "-").map(String.init)
    let style = parts.count == 2 ? DateStyle(rawValue: parts[1]) : nil
    let words = input.split(separator: " ").map(String.init)
    let moments = words.compactMap { LocalDateTime($0) }
    switch (parts[0], moments.count) {
    case ("date", 1): return formats.date(moments[0], style ?? .full)
    case ("dateTime", 1): return formats.dateTime(moments[0], style ?? .full)
    case ("dateRange", 2): return formats.dateRange(moments[0], moments[1], style ?? .full)
    case ("dateTimeRange", 2): return formats.dateTimeRange(moments[0], moments[1], style ?? .full)
    case ("time", 1): return formats.time(moments[0])
    case ("month", 1): return formats.monthAndYear(moments[0])
    case ("monthRange", 2): return formats.monthRange(moments[0], moments[1])
    default: return plain(parts, words, formats)
    }
  }

  private static func plain(_ kind: [String], _ words: [String], _ formats: Formats) -> String? {
    let width: NameWidth = kind.last == "long" ? .wide : kind.last == "short" ? .short : .narrow
    switch kind[0] {
    case "months": return (1...12).map { formats.monthName($0, width) }.joined(separator: "|")
    case "weekdays": return (1...7).map { formats.weekdayName($0, width) }.joined(separator: "|")
    case "firstWeekday": return String(formats.firstWeekday)
    case "number": return Int(words[0]).map(formats.number)
    case "percent": return Int(words[0]).map(formats.percent)
    case "money":
      guard let minor = Int64(words[0]), let currency = CurrencyCode(words[1]) else { return nil }
      return formats.money(Money(minorUnits: minor, currency: currency))
    case "list": return formats.list(words)
    case "listOr": return formats.list(words, .or)
    case "plural", "ordinal":
      let rules = PluralRules(locale: formats.locale, kind[0] == "plural" ? .cardinal : .ordinal)
      return words.compactMap { Int($0) }.map { rules.category(of: $0).rawValue }.joined(separator: " ")
    case "zone": return Int64(words[1]).map { formats.zoneName(MetaZone(zone: words[0]), offsetSeconds: $0) }
    case "country": return formats.countryName(words[0])
    case "languageFull":
      guard let other = LocaleTag(formats.locale.language + "-ZZ") else { return nil }
      return Formats.languageName(of: formats.locale, among: [formats.locale, other])
    default: return nil
    }
  }
}
