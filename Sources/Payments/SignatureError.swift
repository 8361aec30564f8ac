/// Why a webhook's signature was not accepted.
public enum SignatureError: Error, Hashable, CustomStringConvertible {
  /// The header is longer than 4096 bytes, or has no `t` of 1 to 12 digits, two of them, or no `v1` of 64 hexadecimal
  /// digits.
  case malformedHeader
  /// There is no secret, or an empty one only, to check with.
  case noSecret
  /// No signature was made with one of the secrets over this body.
  case noMatch
  /// Signed longer ago than is tolerated: perhaps a recording played again.
  case tooOld(seconds: Int64)
  /// Signed later than now and the tolerance: one of the clocks is wrong.
  case fromFuture(seconds: Int64)

  public var description: String {
    switch self {
    case .malformedHeader: "the Stripe-Signature header has no time and v1 signature of Stripe's form"
    case .noSecret: "there is no webhook secret to check the signature with: set STRIPE_WEBHOOK_SECRET"
    case .noMatch: "no v1 signature fits the body and the webhook secret"
    case .tooOld(let seconds): "the signature is \(seconds) s old"
    case .fromFuture(let seconds): "the signature lies \(seconds) s ahead: check this machine's clock"
    }
  }
}
