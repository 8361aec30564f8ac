import Curl
import Glibc
import Payments

/// Sends calls to Stripe's API, and sends them again where that is safe.
struct StripeTransport: Sendable {
  /// The API as it was on this day (Stripe, "Versioning"), whatever the account's own version is. What Bilten sends and
  /// reads has had the same meaning in every version since 2022-08-01; in this one an amount shown to the buyer in
  /// another currency is told in fields of its own (`presentment_details`).
  static let version = "2025-03-31.basil"

  let key: StripeSecretKey
  let base: StripeBase
  let pace: StripePace
  let client = HTTPClient()

  /// - Parameter idempotencyKey: nil where repeating the call does no harm without one.
  func post(_ path: String, _ form: FormBody, idempotencyKey: String?) throws(PaymentError) -> [UInt8] {
    var fields = [HTTPField("Content-Type", "application/x-www-form-urlencoded")]
    if let idempotencyKey { fields.append(HTTPField("Idempotency-Key", idempotencyKey)) }
    return try send(.post, path, fields, Array(form.text.utf8))
  }

  func get(_ path: String) throws(PaymentError) -> [UInt8] { try send(.get, path, [], []) }

  private func send(
    _ method: HTTPRequest.Method, _ path: String, _ fields: [HTTPField], _ body: [UInt8]
  ) throws(PaymentError) -> [UInt8] {
    let fields = fields + [HTTPField("Authorization", "Bearer \(key.text)"), HTTPField("Stripe-Version", Self.version)]
    let started = ContinuousClock.now
    var triesDone = 0
    while true {
      let left = pace.totalMilliseconds - Self.milliseconds(since: started)
      let timeouts = Timeouts(
        connectMilliseconds: pace.connectMilliseconds, totalMilliseconds: min(left, pace.tryMilliseconds))
      let request = HTTPRequest(method, base.text + path, fields: fields, body: body, timeouts: timeouts)
      switch answer(to: request) {
      case .success(let body): return body
      case .failure(let error, let mayRetry):
        guard mayRetry, triesDone < pace.pausesMilliseconds.count else { throw error }
        let pause = pace.pausesMilliseconds[triesDone]
        // A try that could not be finished in the time left is not begun.
        guard Self.milliseconds(since: started) + pause + 500 < pace.totalMilliseconds else { throw error }
        usleep(UInt32(pause) * 1000)
        triesDone += 1
      }
    }
  }

  private func answer(to request: HTTPRequest) -> StripeAnswer {
    do {
      return StripeAnswer(try client.send(request))
    } catch {
      return StripeAnswer(error)
    }
  }

  private static func milliseconds(since start: ContinuousClock.Instant) -> Int {
    let passed = (ContinuousClock.now - start).components
    return Int(passed.seconds) * 1000 + Int(passed.attoseconds / 1_000_000_000_000_000)
  }
}
