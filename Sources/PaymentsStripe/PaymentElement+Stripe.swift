import Core
import Payments

extension PaymentElement {
  /// Stripe's script of the release that goes with the version of the API that Bilten speaks (Stripe, "Stripe.js versioning").
  public static let stripeScript = "https://js.stripe.com/basil/stripe.js"

  /// Stripe's Payment Element, with the sources that Stripe's security guide names ("Content security policy").
  /// - Parameters:
  ///   - apiBase: as for the provider.
  ///   - script: another address is for tests: `http` on this machine, or `https` with test keys.
  /// - Throws: ``StripeSettingError`` also where one key is for real money and the other is not.
  public init(
    provider: StripeProvider, publishableKey: String, apiBase: String = "https://api.stripe.com",
    script: String = Self.stripeScript
  ) throws(StripeSettingError) {
    let key = try StripePublishableKey(publishableKey)
    guard key.isLive == (provider.mode == .live) else { throw .keysOfTwoModes }
    let isStripe = script == Self.stripeScript
    guard isStripe || !key.isLive else { throw .liveKeyElsewhere }
    let base = try StripeBase(apiBase, isLive: key.isLive)
    let policy: Policy
    if isStripe {
      let scripts = ["https://js.stripe.com", "https://*.js.stripe.com"]
      policy = Policy(
        scripts: scripts, frames: scripts + ["https://hooks.stripe.com"], calls: [StripeBase.stripe],
        forms: ["https://checkout.stripe.com"] + (base.text == StripeBase.stripe ? [] : [base.text]))
    } else {
      let origin = try Self.origin(of: script)
      policy = Policy(scripts: [origin], frames: [origin], calls: [base.text], forms: [base.text])
    }
    self.init(
      provider: provider, publishableKey: key.text, script: script, policy: policy, language: StripeLocale.element)
  }

  private static func origin(of address: String) throws(StripeSettingError) -> String {
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[1].isEmpty,
      parts[3].utf8.allSatisfy({ byte in
        (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
          || [45, 46, 47, 95].contains(byte)
      })
    else { throw .malformedScript }
    do throws(StripeSettingError) {
      return try StripeBase("\(parts[0])//\(parts[2])", isLive: false).text
    } catch {
      throw .malformedScript
    }
  }
}
