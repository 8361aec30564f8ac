import Core
import Localization
import Testing

@Suite("Formats follow CLDR")
struct CLDRTests {
  @Test("Babel writes the same", arguments: ["en", "ar", "de", "es", "fr", "it"])
  func agreesWithBabel(_ language: String) throws { try check(language, "cldr_cases.tsv", atLeast: 160) }

  @Test("ICU writes the same", arguments: ["en", "ar", "de", "es", "fr", "it"])
  func agreesWithICU(_ language: String) throws { try check(language, "intl_cases.tsv", atLeast: 120) }

  private func check(_ language: String, _ file: String, atLeast count: Int) throws {
    let rows = try CaseTable(file).rows.filter { $0.subject == language }
    #expect(rows.count >= count)
    let locale = try #require(LocaleTag(language))
    let formats = Formats(locale: locale)
    for row in rows {
      let text = try #require(written(row, formats), "\(row.kind) \(row.input) can't be read")
      #expect(CaseTable.visible(text) == row.expected, "\(row.kind) \(row.input)")
    }
  }

  private func written(_ row: CaseTable.Row, _ formats: Formats) -> String? {
    let parts = row.kind.split(separator: "-").map(String.init)
    let style = parts.count == 2 ? DateStyle(rawValue: parts[1]) : nil
    let words = row.input.split(separator: " ").map(String.init)
    let moments = words.compactMap { LocalDateTime($0) }
    switch (parts[0], style, moments.count) {
    case ("date", let style?, 1): return formats.date(moments[0], style)
    case ("dateTime", let style?, 1): return formats.dateTime(moments[0], style)
    case ("time", nil, 1): return formats.time(moments[0])
    case ("dateRange", let style?, 2): return formats.dateRange(moments[0], moments[1], style)
    case ("dateTimeRange", let style?, 2): return formats.dateTimeRange(moments[0], moments[1], style)
    default: return plain(row, words, formats)
    }
  }

  private func plain(_ row: CaseTable.Row, _ words: [String], _ formats: Formats) -> String? {
    let rules = PluralRules(locale: formats.locale)
    switch row.kind {
    case "money":
      guard let minor = Int64(words[0]), let currency = CurrencyCode(words[1]) else { return nil }
      return formats.money(Money(minorUnits: minor, currency: currency))
    case "number": return Int(row.input).map(formats.number)
    case "gmt": return Int64(row.input).map(formats.gmtOffset)
    case "zone": return Int64(words[1]).map { formats.zoneName(MetaZone(zone: words[0]), offsetSeconds: $0) }
    case "list": return formats.list(words)
    case "country": return formats.countryName(row.input)
    case "language": return LocaleTag(row.input).map(Formats.languageName)
    case "plural": return Int(row.input).map { rules.category(of: $0).rawValue }
    case "pluralCategories": return rules.categories.map(\.rawValue).joined(separator: " ")
    default: return nil
    }
  }
}
