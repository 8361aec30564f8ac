import Core
import Localization
import Testing

@Suite("Accept-Language")
struct LanguageNegotiationTests {
  @Test(
    "the language with the highest weight that the site has is chosen",
    arguments: [
      ("de", "en ar de", "de"), ("fr, de", "en ar de", "de"), ("de;q=0.5, ar;q=0.8", "en ar de", "ar"),
      ("ar-EG,ar;q=0.9,en-US;q=0.8", "en ar de", "ar"), ("de;q=0.8, en;q=0.8", "en de", "de"),
      ("pt-BR", "en pt", "pt"), ("pt", "en pt-BR", "pt-BR"), ("pt-BR", "en pt-PT", "pt-PT"),
      ("pt-BR, en;q=0.9", "pt-PT en pt-BR", "pt-BR"), ("zh-Hant-TW", "en zh-Hant", "zh-Hant"),
      ("zh-Hant", "zh-Hans", nil), ("zh", "zh-Hans", "zh-Hans"), ("DE-at", "en de", "de"),
      ("de-x-private", "de", "de"), ("*", "en de", "en"), ("en;q=0, *", "en de", "de"), ("de;q=0", "de", nil),
      ("AR-eg", "en ar", "ar"), ("de-CH-1996, en;q=0.8", "en de", "de"), ("zh-CN", "en zh-Hant", "zh-Hant"),
      ("fr", "", nil), ("e", "en", nil), ("../..", "en", nil), ("en-", "en", nil), ("deutsch", "de", nil),
      ("en;q=nonsense", "en", nil), ("de;q=0, de-AT", "de", nil), ("ja", "en de", nil), ("", "en", nil),
      ("de;q=2, en;q=0.1", "de en", "en"),
      ("de;level=1, en", "de en", "en"), (" de ; q=0.3 ,\ten;q=0.2", "en de", "de"), ("de;q=0.1234, en", "de en", "en"),
      ("-,,;;q=,=", "en", nil), ("de_DE, en;q=0.1", "de en", "en"), ("deu", "de", nil), ("de-AT;q=0", "de", nil),
    ])
  func best(_ header: String, _ available: String, _ expected: String?) throws {
    let locales = try available.split(separator: " ").map { try #require(LocaleTag(String($0))) }
    #expect(LanguageNegotiation.best(acceptLanguage: header, among: locales)?.rawValue == expected)
  }

  @Test("languages come by weight, then by place")
  func languages() {
    let header = "de-AT, en;q=0.7, *;q=0.1, fr; q=0.9, x;q=1, it;q=0, ar;q=0.7"
    #expect(LanguageNegotiation.languages(acceptLanguage: header) == ["de", "fr", "en", "ar"])
    #expect(LanguageNegotiation.languages(acceptLanguage: "../..") == [])
    #expect(LanguageNegotiation.languages(acceptLanguage: "") == [])
  }

  @Test("a header of any length is answered")
  func longHeaders() {
    let header = Array(repeating: "xx", count: 100_000).joined(separator: ",") + ",de"
    #expect(LanguageNegotiation.best(acceptLanguage: header, among: [.german]) == nil)
    let hyphens = String(repeating: "a-", count: 100_000)
    #expect(LanguageNegotiation.best(acceptLanguage: hyphens, among: [.german]) == nil)
  }
}
