import Core
import Testing

@testable import PaymentsStripe

@Suite("The settings for Stripe")
struct StripeSettingTests {
  @Test(
    "test and live keys are told apart",
    arguments: [("sk_test_a1", false), ("rk_test_a1", false), ("sk_live_a1", true), ("rk_live_a1", true)])
  func knowsModes(_ text: String, _ isLive: Bool) throws {
    #expect(try StripeSecretKey(text).isLive == isLive)
  }

  @Test(
    "anything else is no key",
    arguments: ["", "sk_test_", "pk_test_a1", "whsec_a1", "sk_test_a1\n", " sk_test_a1", "sk_test_a-1", "sk_prod_a1"])
  func refusesKeys(_ text: String) {
    #expect(throws: StripeSettingError.malformedKey) { try StripeSecretKey(text) }
  }

  @Test("a key is never printed")
  func hidesKeys() throws {
    let key = try StripeSecretKey("sk_live_geheim")
    var dumped = ""
    dump(key, to: &dumped)
    dump(try StripeProvider(secretKey: key), to: &dumped)
    for text in [dumped, "\(key)", String(reflecting: key), "\(try StripeProvider(secretKey: key))"] {
      #expect(!text.contains("geheim"))
    }
  }

  @Test(
    "a test key may go to another https server, and to this machine",
    arguments: [
      "https://api.stripe.com", "https://stripe.example:8443", "http://127.0.0.1:4010", "http://localhost:80",
      "http://[::1]:4010", "https://[2001:db8::1]",
    ])
  func takesBases(_ base: String) throws {
    _ = try StripeBase(base, isLive: false)
  }

  @Test(
    "no key goes anywhere else",
    arguments: [
      "", "api.stripe.com", "http://api.stripe.com", "http://127.0.0.1.example:80", "http://127.0.0.1@evil.example",
      "https://api.stripe.com/", "https://api.stripe.com/v1", "https://", "https://:443", "https://a:0",
      "https://a:65536",
      "https://a:+1", "https://a:", "https://a b", "https://user:x@a", "http://[::1", "http://[::1]x",
      "ftp://127.0.0.1",
    ])
  func refusesBases(_ base: String) {
    #expect(throws: StripeSettingError.malformedBase) { try StripeBase(base, isLive: false) }
  }

  @Test("a live key goes to Stripe alone")
  func guardsLiveKeys() throws {
    _ = try StripeBase("https://api.stripe.com", isLive: true)
    #expect(throws: StripeSettingError.liveKeyElsewhere) { try StripeBase("https://stripe.example", isLive: true) }
    #expect(throws: StripeSettingError.liveKeyElsewhere) { try StripeBase("http://127.0.0.1:4010", isLive: true) }
  }

  @Test(
    "the payment page speaks the buyer's language where Stripe does",
    arguments: [
      ("en", "en"), ("de", "de"), ("es", "es"), ("fr", "fr"), ("it", "it"), ("ar", "auto"), ("pt-BR", "pt-BR"),
      ("de-AT", "de"), ("fr-CA", "fr-CA"), ("ar-EG", "auto"),
    ])
  func mapsLocales(_ tag: String, _ expected: String) throws {
    #expect(StripeLocale.value(for: try #require(LocaleTag(tag))) == expected)
  }

  @Test("forms are encoded by the book")
  func encodesForms() {
    #expect(FormBody.encoded("a b+c&d=e%[0]é~*-._") == "a+b%2Bc%26d%3De%25%5B0%5D%C3%A9%7E*-._")
  }
}
