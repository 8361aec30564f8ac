/// The key by which Stripe's script in the buyer's browser names the account. It is no secret.
public struct StripePublishableKey: Hashable, Sendable {
  public let isLive: Bool
  public let text: String

  public init(_ text: String) throws(StripeSettingError) {
    let isLive = text.hasPrefix("pk_live_")
    guard isLive || text.hasPrefix("pk_test_"), (9...255).contains(text.utf8.count),
      text.utf8.allSatisfy({ byte in
        (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte == 95
      })
    else { throw .malformedPublishableKey }
    self.isLive = isLive
    self.text = text
  }
}
