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

  @Test("a region is written its own way, an unlisted one as its language, an unknown language as English")
  func fallbacks() throws {
    func number(_ tag: String) throws -> String { Formats(locale: try #require(LocaleTag(tag))).number(12345) }
    #expect(try number("de-AT") == "12\u{A0}345")
    #expect(try number("de-US") == "12.345")
    #expect(try number("tlh") == "12,345")
    #expect(english.countryName("ZZ") == "ZZ")
  }

  @Test(
    "a locale is known by its language, script and region",
    arguments: [
      ("en", true), ("pt-PT", true), ("pt-br", true), ("zh-TW", true), ("zh-Hant-HK", true), ("de-US", true),
      ("sr-Latn", true), ("en-001", true), ("tlh", false), ("qq", false), ("de-XX", false), ("de-Arab", false),
      ("pt-BRA", false), ("en-US-posix", false), ("de-1996", false),
    ])
  func knownLocales(_ tag: String, _ isKnown: Bool) throws {
    #expect(Formats.isKnown(try #require(LocaleTag(tag))) == isKnown)
  }

  @Test("every locale with data is known, and is looked up in any case")
  func allKnown() throws {
    let tags = Formats.knownLocales
    #expect(tags.count > 900)
    for tag in tags {
      let locale = try #require(LocaleTag(tag))
      #expect(Formats.isKnown(locale), "\(tag)")
    }
    let upper = try #require(LocaleTag("zh-hANT-hk"))
    #expect(Formats(locale: upper).date(LocalDateTime(Instant(seconds: 0), offsetSeconds: 0), .short) == "1/1/1970")
  }

  @Test("a menu of languages names the region where another has the same language")
  func languageNames() throws {
    let tags = try ["pt-BR", "pt-PT", "de-AT"].map { try #require(LocaleTag($0)) }
    #expect(
      tags.map { Formats.languageName(of: $0, among: tags) } == [
        "português (Brasil)", "português (Portugal)", "Deutsch",
      ])
    #expect(tags.map(Formats.languageName) == ["português", "português", "Deutsch"])
    #expect(Formats.languageName(of: try #require(LocaleTag("tlh"))) == "tlh")
  }

  @Test("digits can be chosen, for formats and for messages")
  func digits() throws {
    let arabic = Formats(locale: .arabic, digits: .arab)
    #expect(arabic.number(-12345) == "\u{61C}-١٢٬٣٤٥")
    #expect(arabic.date(try #require(LocalDateTime("2027-06-12")), .long) == "١٢ يونيو ٢٠٢٧")
    #expect(Formats(locale: .arabic).digits == .latn)
    #expect(Formats.digits(of: .arabic) == [.latn, .arab])
    #expect(Formats.digits(of: try #require(LocaleTag("ar-EG"))) == [.arab, .latn])
    let strings = Strings(locale: .arabic, messages: ["n": try Message("{n}")], digits: .arab)
    #expect(try strings.text("n", ["n": 12], isolation: .none) == "١٢")
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

  @Test("a zone without a name, and one with another distance than today, is written by its distance from UTC")
  func namelessZones() {
    let berlin = MetaZone(zone: "Europe/Berlin")
    #expect(english.zoneName(berlin, offsetSeconds: 7200) == "Central European Summer Time")
    #expect(english.zoneName(berlin, offsetSeconds: 10_800) == "GMT+3")
    #expect(MetaZone(zone: "Africa/Casablanca") == nil && MetaZone(zone: "Europe") == nil)
    #expect(english.zoneName(nil, offsetSeconds: 3600) == "GMT+1")
    #expect(MetaZone(zone: "Asia/Calcutta") == MetaZone(zone: "Asia/Kolkata"))
    #expect(Formats(locale: .arabic).zoneName(berlin, offsetSeconds: 7200) == "توقيت وسط أوروبا الصيفي")
  }

  @Test("a zone's distance follows the time")
  func zones() throws {
    let start = try #require(LocalDateTime("2027-06-12 20:00"))
    #expect(english.dateTime(start, .long, offsetSeconds: 7200) == "June 12, 2027 at 8:00\u{202F}PM GMT+2")
    #expect(Formats(locale: .german).time(start, offsetSeconds: 0) == "20:00 GMT")
  }
}
