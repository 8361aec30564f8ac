import Core
import Localization
import Testing

@Suite("Formats at the edges")
struct FormatsTests {
  private let english = Formats(locale: .english)

  @Test("a letter symbol before an amount keeps a distance from it")
  func letterSymbols() throws {
    let currency = try #require(CurrencyCode("EGP"))
    #expect(english.money(Money(minorUnits: -2400, currency: currency)) == "-EGP\u{A0}24.00")
    #expect(english.money(Money(minorUnits: .min, currency: currency)).hasSuffix("547,758.08"))
  }

  @Test("a language without data is written as English, a region as its language")
  func fallbacks() throws {
    let polish = try #require(LocaleTag("pl"))
    let austrian = try #require(LocaleTag("de-AT"))
    #expect(Formats(locale: polish).number(12345) == "12,345")
    #expect(Formats(locale: austrian).number(12345) == "12.345")
    #expect(Formats.languageName(of: austrian) == "Deutsch")
    let klingon = try #require(LocaleTag("tlh"))
    #expect(Formats.languageName(of: klingon) == "tlh")
    #expect(english.countryName("ZZ") == "ZZ")
  }

  @Test("the least number is written without a trap")
  func extremes() {
    #expect(english.number(.min) == "-9,223,372,036,854,775,808")
    #expect(english.gmtOffset(.min).hasPrefix("GMT-"))
  }

  @Test("a range that is empty or runs backwards is its start")
  func backwardRanges() throws {
    let start = try #require(LocalDateTime("2027-06-12 20:00"))
    let earlier = try #require(LocalDateTime("2027-06-11 20:00"))
    #expect(english.dateRange(start, earlier, .long) == "June 12, 2027")
    #expect(english.dateTimeRange(start, earlier, .long) == english.dateTime(start, .long))
    #expect(english.dateTimeRange(start, start, .long) == "June 12, 2027 at 8:00\u{202F}PM")
  }

  @Test("a zone's distance follows the time")
  func zones() throws {
    let start = try #require(LocalDateTime("2027-06-12 20:00"))
    #expect(english.dateTime(start, .long, offsetSeconds: 7200) == "June 12, 2027 at 8:00\u{202F}PM GMT+2")
    #expect(Formats(locale: .german).time(start, offsetSeconds: 0) == "20:00 GMT")
  }
}
