import Core
import Curl
import Mail
import MailSMTP
import Payments
import PaymentsSandbox
import PaymentsStripe
import Wiring

extension Wiring {
  /// `BILTEN_PAYMENTS`: `stripe` with `STRIPE_SECRET_KEY`, or `sandbox`.
  public func payments() throws -> any PaymentProvider { try ledger() }

  /// The same, with its own books.
  public func ledger() throws -> any PaymentProvider & PaymentLedger {
    switch try settings.required("BILTEN_PAYMENTS") {
    case "stripe": return try stripe()
    case "sandbox": return try sandbox()
    default: throw SettingError.invalid("BILTEN_PAYMENTS", expected: "sandbox or stripe")
    }
  }

  /// `STRIPE_PUBLISHABLE_KEY`: payments are made on a page of ours where JavaScript runs.
  /// - Returns: nil where it is not set, and without Stripe.
  public func paymentElement() throws -> PaymentElement? {
    guard settings["BILTEN_PAYMENTS"] == "stripe", let key = settings["STRIPE_PUBLISHABLE_KEY"] else { return nil }
    return try PaymentElement(
      provider: try stripe(), publishableKey: key, apiBase: stripeAPI,
      script: settings["BILTEN_STRIPE_JS"] ?? PaymentElement.stripeScript)
  }

  private func stripe() throws -> StripeProvider {
    let key = try StripeSecretKey(try settings.required("STRIPE_SECRET_KEY"))
    return try StripeProvider(secretKey: key, apiBase: stripeAPI)
  }

  private var stripeAPI: String { settings["BILTEN_STRIPE_API"] ?? "https://api.stripe.com" }

  /// The sandbox's own account, in the folder `BILTEN_SANDBOX`.
  public func sandbox() throws -> SandboxAccount {
    SandboxAccount(
      folder: try settings.required("BILTEN_SANDBOX"), baseURL: try settings.required("BILTEN_BASE_URL"), now: now)
  }

  /// `BILTEN_MAIL`: `folder:PATH`, or `smtp://user@host:port` with `BILTEN_SMTP_PASSWORD`.
  public func mailer() throws -> any Mailer {
    let address = try settings.required("BILTEN_MAIL")
    if address.hasPrefix("folder:") { return FolderMailer(folder: String(address.dropFirst(7))) }
    let certificates: TrustedCertificates = settings["BILTEN_SMTP_CA"].map { .file(path: $0) } ?? .system
    let server = try SMTPServer(address)
    let password = try server.user == nil ? "" : settings.required("BILTEN_SMTP_PASSWORD")
    return SMTPMailer(server: server, password: password, certificates: certificates)
  }

  /// Posts a webhook to this shop, as Stripe would from outside.
  public func webhookDelivery() throws -> @Sendable (_ body: [UInt8], _ signature: String) -> Bool {
    let address = try settings.required("BILTEN_INTERNAL_URL") + "/v1/webhooks/stripe"
    return { body, signature in
      let request = HTTPRequest(
        .post, address,
        fields: [
          HTTPField("Content-Type", "application/json"),
          HTTPField("Stripe-Signature", signature),
        ], body: body)
      for _ in 0..<3 {
        if let reply = try? HTTPClient().send(request), reply.status == 200 { return true }
      }
      return false
    }
  }
}
