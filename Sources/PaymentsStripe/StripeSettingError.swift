/// What is wrong with a setting of Stripe's. Never tells the key.
public enum StripeSettingError: Error, Hashable, CustomStringConvertible {
  /// The key has none of the four beginnings, or holds something else than ASCII letters, digits and underscores.
  case malformedKey
  /// Not `https://host[:port]`; plain http is for a host on this machine alone.
  case malformedBase
  /// The publishable key has neither of its two beginnings, or holds something else than ASCII letters, digits and underscores.
  case malformedPublishableKey
  /// One key is for real money and the other is not.
  case keysOfTwoModes
  /// No address of a script: `https://host[:port]/path`; plain http is for a host on this machine alone.
  case malformedScript
  /// A live key must go to nobody but Stripe's own address.
  case liveKeyElsewhere

  public var description: String {
    switch self {
    case .malformedKey:
      "STRIPE_SECRET_KEY is no secret key of Stripe's: sk_test_, rk_test_, sk_live_ or rk_live_ begin one"
    case .malformedBase: "BILTEN_STRIPE_API is not of the form https://host[:port]; http is for 127.0.0.1 only"
    case .malformedPublishableKey:
      "STRIPE_PUBLISHABLE_KEY is no publishable key of Stripe's: pk_test_ or pk_live_ begin one"
    case .keysOfTwoModes:
      "STRIPE_SECRET_KEY and STRIPE_PUBLISHABLE_KEY are of two modes: take both from Stripe's test mode, or neither"
    case .malformedScript:
      "BILTEN_STRIPE_JS is not of the form https://host[:port]/path; http is for 127.0.0.1 only"
    case .liveKeyElsewhere:
      "the keys are live ones, and BILTEN_STRIPE_API or BILTEN_STRIPE_JS is another address than Stripe's own"
    }
  }
}
