import Core
import TestSupport
import Testing

@testable import Payments

@Suite("Stripe's webhook signature")
struct StripeSignatureTests {
  static let payload = Array(#"{"id":"evt_1"}"#.utf8)
  static let secret = "whsec_test"
  static let sentAt = Instant(seconds: 1_767_225_600)
  /// Made with `openssl dgst -sha256 -hmac whsec_test` over `1767225600.{"id":"evt_1"}`.
  static let code = "45b40331de0325606dc5400202ade162460fbe48daf9401adfdcd0d7b4f35470"
  static let header = "t=1767225600,v1=\(code)"

  @Test("a signature is what openssl makes of the same bytes")
  func signs() {
    #expect(StripeSignature.sign(Self.payload, secret: Self.secret, at: Self.sentAt) == Self.header)
  }

  @Test(
    "a good signature is taken, whatever else the header holds",
    arguments: [
      header,
      header + ",v0=00",
      "v0=00," + header,
      "v1=\(String(repeating: "0", count: 64))," + header,
      "v1=00," + header,
      "v1=,x=y=z," + header,
    ])
  func takesGoodHeaders(_ header: String) throws {
    try StripeSignature.verify(header: header, payload: Self.payload, secrets: [Self.secret], now: Self.sentAt)
  }

  @Test("any secret of a rotation will do, and any signature of one")
  func takesRotatedSecrets() throws {
    try StripeSignature.verify(
      header: Self.header, payload: Self.payload, secrets: ["whsec_new", Self.secret], now: Self.sentAt)
    let other = StripeSignature.sign(Self.payload, secret: "whsec_new", at: Self.sentAt)
    let both = Self.header + "," + other.split(separator: ",")[1]
    try StripeSignature.verify(header: both, payload: Self.payload, secrets: ["whsec_new"], now: Self.sentAt)
    try StripeSignature.verify(header: both, payload: Self.payload, secrets: [Self.secret], now: Self.sentAt)
  }

  @Test(
    "the time may differ by the tolerance, both ways, and not by a second more",
    arguments: [
      (300, nil), (301, SignatureError.tooOld(seconds: 301)), (-300, nil),
      (-301, .fromFuture(seconds: 301)), (86_400, .tooOld(seconds: 86_400)),
    ] as [(Int64, SignatureError?)])
  func judgesTime(_ laterSeconds: Int64, _ expected: SignatureError?) {
    let error = verifyError(Self.header, now: Self.sentAt.adding(seconds: laterSeconds))
    #expect(error == expected)
  }

  @Test("a forged body, time, secret or signature is not taken")
  func refusesForgeries() {
    #expect(verifyError(Self.header, payload: Self.payload + [32]) == .noMatch)
    #expect(verifyError(Self.header, payload: []) == .noMatch)
    #expect(verifyError("t=1767225601,v1=\(Self.code)") == .noMatch)
    #expect(verifyError(Self.header, secrets: ["whsec_other"]) == .noMatch)
    #expect(verifyError("t=1767225600,v1=\(String(Self.code.reversed()))") == .noMatch)
    // The form of the header is another version's only.
    #expect(verifyError("t=1767225600,v0=\(Self.code)") == .malformedHeader)
  }

  @Test("nobody can sign with an absent secret")
  func refusesEmptySecrets() {
    let signedWithNothing = StripeSignature.sign(Self.payload, secret: "", at: Self.sentAt)
    #expect(verifyError(signedWithNothing, secrets: []) == .noSecret)
    #expect(verifyError(signedWithNothing, secrets: [""]) == .noSecret)
    #expect(verifyError(signedWithNothing, secrets: ["", Self.secret]) == .noMatch)
  }

  @Test(
    "a header of any other form is an error",
    arguments: [
      "", ",", "=", "t", "t=", "t=1767225600", "v1=\(code)", "t=1767225600,v1=", "t=1767225600,v1=\(code)0",
      "t=1767225600,v1=\(code.dropLast())", "t=1767225600,v1=\(code.uppercased())", "t=+1767225600,v1=\(code)",
      "t=-1767225600,v1=\(code)", "t= 1767225600,v1=\(code)", "t=1767225600 ,v1=\(code)", "t=1e9,v1=\(code)",
      "t=99999999999999999999,v1=\(code)", "t=1767225600,t=1767225600,v1=\(code)", "t=1767225600;v1=\(code)",
      "t=1767225600,v1=\(code),", "t=1767225600, v1=\(code)", "t=\u{0661},v1=\(code)", "T=1767225600,V1=\(code)",
      header + "," + String(repeating: "v0=00,", count: 1000) + "v0=00", "t=1767225600,v1=\(code),\u{0}",
    ])
  func refusesMalformedHeaders(_ header: String) {
    #expect(verifyError(header) == .malformedHeader)
  }

  @Test("Stripe's own library signs as we do, and takes what we sign")
  func agreesWithStripesLibrary() throws {
    let payload = Array(#"{"id":"evt_2","name":"Jazz im Hof – موسيقى"}"#.utf8)
    let script = TestPaths.peer("sign_with_stripe.py")
    let signed = try ChildProcess.run(
      TestPaths.python, [script, "sign", Self.secret, "1767225600"], input: payload)
    #expect(signed.status == 0, "\(signed.errorOutput)")
    try StripeSignature.verify(header: signed.text, payload: payload, secrets: [Self.secret], now: Self.sentAt)

    // The library reads the clock itself.
    let clock = try ChildProcess.run("date", ["+%s"])
    let now = Instant(seconds: try #require(Int64(clock.text.split(separator: "\n")[0])))
    let header = StripeSignature.sign(payload, secret: Self.secret, at: now)
    let verified = try ChildProcess.run(TestPaths.python, [script, "verify", Self.secret, header], input: payload)
    #expect(verified.status == 0, "\(verified.errorOutput)")
    let forged = try ChildProcess.run(TestPaths.python, [script, "verify", "whsec_other", header], input: payload)
    #expect(forged.status == 1)
  }

  private func verifyError(
    _ header: String, payload: [UInt8] = payload, secrets: [String] = [secret], now: Instant = sentAt
  ) -> SignatureError? {
    do {
      try StripeSignature.verify(header: header, payload: payload, secrets: secrets, now: now)
      return nil
    } catch {
      return error
    }
  }
}
