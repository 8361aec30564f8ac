import Testing

@testable import Runner

@Suite("Accept-Language")
struct AcceptLanguageTests {
  @Test("the language asked for first is found, in a wider or another region's form if need be")
  func best() {
    let site = ["en", "ar", "pt-BR", "zh-Hant", "de"]
    let cases: [(String, String?)] = [
      ("ar", "ar"), ("AR-eg", "ar"), ("de-CH-1996, en;q=0.8", "de"), ("pt-PT", "pt-BR"), ("pt", "pt-BR"),
      ("pt-br", "pt-BR"), ("zh-Hant-TW", "zh-Hant"), ("zh-CN", "zh-Hant"), ("fr, en;q=0.5, ar;q=0.7", "ar"),
      ("en;q=0, ar;q=0.1", "ar"), ("fr", nil), ("*", nil), ("", nil), ("en;q=0", nil), ("e", nil), ("../..", nil),
      ("fr,fr,fr,fr,fr,fr,fr,fr,fr,fr,en", nil), ("de-x-private", "de"), ("en;q=nonsense", nil), ("en-", nil),
      ("deutsch", nil), (" de ; q=0.9 ,\ten ; q=1", "en"), ("en,ar", "en"),
    ]
    for (header, expected) in cases { #expect(AcceptLanguage.best(header, among: site) == expected, "\(header)") }
    #expect(AcceptLanguage.best("en", among: []) == nil)
  }
}
