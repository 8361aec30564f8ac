import TestSupport
import Testing

@testable import Runner

@Suite("Settings and folders")
struct FunctionSettingsTests {
  private func settings(_ environment: [String: String], _ mode: PaymentsMode, key: String? = nil)
    -> [String: String]
  {
    FunctionSettings.make(
      environment: environment, data: "data", catalog: ".bilten/catalog",
      baseURL: Origin(scheme: "https", host: "tickets.example", port: nil), internalHost: "127.0.0.1", port: 8080,
      mode: mode, paymentKey: key.map { Secret($0) })
  }

  @Test("what nobody sets has a default in the data folder")
  func defaults() {
    #expect(
      settings(["PATH": "/bin", "HTTP_PROXY": "x", "STRIPE_SECRET_KEY": "sk"], .sandbox) == [
        "BILTEN_STORE": "sqlite:data/bilten.sqlite", "BILTEN_CATALOG": ".bilten/catalog",
        "BILTEN_MAIL": "folder:data/mail", "BILTEN_STRIPE_API": "https://api.stripe.com",
        "BILTEN_SANDBOX": "data/sandbox", "BILTEN_BASE_URL": "https://tickets.example", "BILTEN_PAYMENTS": "sandbox",
        "BILTEN_INTERNAL_URL": "http://127.0.0.1:8080", "BILTEN_PAYMENTS_MODE": "sandbox",
      ])
    #expect(settings([:], .stripe)["BILTEN_SANDBOX"] == nil)
  }

  @Test(
    "functions are told whether money is real, by the key",
    arguments: [
      ("sk_live_x", "live"), ("rk_live_x", "live"), ("sk_test_x", "test"), ("rk_test_x", "test"),
    ])
  func paymentMode(_ key: String, _ mode: String) {
    #expect(settings([:], .stripe, key: key)["BILTEN_PAYMENTS_MODE"] == mode)
    #expect(settings([:], .stripe)["BILTEN_PAYMENTS_MODE"] == nil)
  }

  @Test("the operator's settings go through, those that the runner works out do not")
  func chosen() {
    let made = settings(
      [
        "BILTEN_STORE": "sqlite:/var/x", "TZDIR": "/zones", "BILTEN_MAIL": "", "BILTEN_PAYMENTS": "sandbox",
        "BILTEN_INTERNAL_URL": "http://evil.example",
      ], .stripe)
    #expect(made["BILTEN_STORE"] == "sqlite:/var/x")
    #expect(made["TZDIR"] == "/zones")
    #expect(made["BILTEN_MAIL"] == "folder:data/mail")
    #expect(made["BILTEN_PAYMENTS"] == "stripe")
    #expect(made["BILTEN_INTERNAL_URL"] == "http://127.0.0.1:8080")
  }
}
