/// What is wrong with a setting of Stripe's. Never tells the key.
public enum StripeSettingError: Error, Hashable, CustomStringConvertible {
  /// The key has none of the four beginnings, or holds something else than ASCII letters, digits and underscores.
  case malformedKey
  /// Not `https://host[:port]`; plain http is for a host on this machine alone.
  case malformedBase
  /// A live key must go to nobody but Stripe's own address.
  case liveKeyElsewhere

  public var description: String {
    switch self {
    case .malformedKey:
      "STRIPE_SECRET_KEY is no secret key of Stripe's: sk_test_, rk_test_, sk_live_ or rk_live_ begin one"
    case .malformedBase: "BILTEN_STRIPE_API is not of the form https://host[:port]; http is for 127.0.0.1 only"
    case .liveKeyElsewhere: "STRIPE_SECRET_KEY is a live key and BILTEN_STRIPE_API is not https://api.stripe.com"
    }
  }
}
