import Core
import Crypto

/// Stripe's webhook signature: `t=<seconds>,v1=<hex of HMAC-SHA256(secret, "<seconds>." + body)>`, with several `v1`
/// while a secret is being rolled. See Stripe, "Resolve webhook signature verification errors".
public enum StripeSignature {
  /// The value of the `Stripe-Signature` header for a body sent at `instant`.
  public static func sign(_ payload: some Collection<UInt8>, secret: String, at instant: Instant) -> String {
    let seconds = String(instant.seconds)
    let code = authenticationCode(seconds: seconds, payload: Array(payload), secret: secret)
    return "t=\(seconds),v1=\(hex(code))"
  }

  /// Returns if one of the header's `v1` signatures was made with one of `secrets` over exactly these bytes, at most
  /// `toleranceSeconds` before or after `now`.
  ///
  /// Elements of other schemes (`v0`) are passed over. Empty secrets are not used: anyone could sign with them.
  /// - Throws: ``SignatureError``; the form is judged first, then the signature, then the time.
  public static func verify(
    header: String, payload: some Collection<UInt8>, secrets: [String], now: Instant, toleranceSeconds: Int64 = 300
  ) throws(SignatureError) {
    let usable = secrets.filter { !$0.isEmpty }
    guard !usable.isEmpty else { throw .noSecret }
    let parsed = try StripeSignatureHeader(header)
    let bytes = Array(payload)
    let matches = usable.contains { secret in
      let code = authenticationCode(seconds: parsed.secondsText, payload: bytes, secret: secret)
      // Comparing a message authentication code with bytes takes the same time wherever they differ.
      return parsed.signatures.contains { code == $0 }
    }
    guard matches else { throw .noMatch }
    let ageSeconds = now.seconds - parsed.seconds
    if ageSeconds > toleranceSeconds { throw .tooOld(seconds: ageSeconds) }
    if ageSeconds < -toleranceSeconds { throw .fromFuture(seconds: -ageSeconds) }
  }

  private static func authenticationCode(
    seconds: String, payload: [UInt8], secret: String
  ) -> HashedAuthenticationCode<SHA256> {
    var hmac = HMAC<SHA256>(key: SymmetricKey(data: Array(secret.utf8)))
    hmac.update(data: Array(seconds.utf8) + [UInt8(ascii: ".")])
    hmac.update(data: payload)
    return hmac.finalize()
  }

  private static func hex(_ code: HashedAuthenticationCode<SHA256>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: code.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
