/// A secret or restricted key of Stripe's API. It prints as its mode alone.
public struct StripeSecretKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Moves real money.
  public let isLive: Bool
  let text: String

  public init(_ text: String) throws(StripeSettingError) {
    let isLive = text.hasPrefix("sk_live_") || text.hasPrefix("rk_live_")
    guard isLive || text.hasPrefix("sk_test_") || text.hasPrefix("rk_test_"), (9...255).contains(text.utf8.count),
      text.utf8.allSatisfy({ byte in
        (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte == 95
      })
    else { throw .malformedKey }
    self.isLive = isLive
    self.text = text
  }

  public var description: String { isLive ? "<live key of Stripe>" : "<test key of Stripe>" }
  public var debugDescription: String { description }
  /// Nothing: `dump` shows no stored property.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
