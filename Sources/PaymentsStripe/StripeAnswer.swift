import Curl
import Payments

/// What a reply of Stripe's means for the call (Stripe, "Advanced error handling").
enum StripeAnswer {
  case success([UInt8])
  case failure(PaymentError, mayRetry: Bool)

  init(_ reply: HTTPReply) {
    let advice = reply["Stripe-Should-Retry"]
    switch reply.status {
    case 200...299: self = .success(reply.body)
    case 409:
      // Another call with this key is still running, so there will be an answer to this key soon.
      self = advice == "false" ? .failure(.refused(code: Self.code(reply)), mayRetry: false) : Self.unavailable(advice)
    case 500...599 where reply["Idempotent-Replayed"] == "true":
      // Stripe keeps also a failure under its key, and would give it again.
      self = .failure(.attemptSpent, mayRetry: false)
    case 429, 500...599: self = Self.unavailable(advice)
    case 400...499: self = .failure(.refused(code: Self.code(reply)), mayRetry: advice == "true")
    default: self = .failure(.badReply, mayRetry: false)
    }
  }

  init(_ error: CurlError) {
    switch error {
    case .notSent, .unknownOutcome: self = .failure(.unavailable, mayRetry: true)
    case .libraryUnavailable: self = .failure(.unavailable, mayRetry: false)
    case .replyTooLarge: self = .failure(.badReply, mayRetry: false)
    case .invalidRequest: self = .failure(.refused(code: "invalid_request"), mayRetry: false)
    }
  }

  private static func unavailable(_ advice: String?) -> StripeAnswer {
    .failure(.unavailable, mayRetry: advice != "false")
  }

  private static func code(_ reply: HTTPReply) -> String {
    let detail = try? StripeJSON.decode(ErrorObject.self, from: reply.body).error
    let word = (detail?.code ?? detail?.type ?? "").unicodeScalars.filter { scalar in
      scalar == "_" || (scalar.isASCII && scalar.properties.isAlphabetic) || ("0"..."9").contains(scalar)
    }
    return word.isEmpty ? "http_\(reply.status)" : String(String.UnicodeScalarView(word.prefix(64)))
  }

  private struct ErrorObject: Decodable {
    let error: Detail

    struct Detail: Decodable {
      let code: String?
      let type: String?
    }
  }
}
