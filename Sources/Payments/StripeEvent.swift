import Core
import FoundationEssentials

/// What a webhook call tells (Stripe's `event` object). Verify the signature over the raw bytes before decoding them.
///
/// Events come at least once, in any order, and describe their object as it was: fetch the session again where the
/// order of things matters.
public struct StripeEvent: Hashable, Sendable {
  /// The same for every delivery of this event; 1 to 255 ASCII letters, digits, underscores and hyphens.
  public let id: String
  /// False for events of Stripe's test mode, which no live shop may act on.
  public let livemode: Bool
  public let created: Instant
  public let kind: Kind

  public init(id: String, livemode: Bool, created: Instant, kind: Kind) {
    self.id = id
    self.livemode = livemode
    self.created = created
    self.kind = kind
  }

  public enum Kind: Hashable, Sendable {
    /// The buyer finished the page; whether the money is there, ``PaymentSession/paid`` says. A payment on a page of ours tells
    /// of itself only once its money is there (`payment_intent.succeeded`).
    case sessionCompleted(PaymentSession)
    /// A bank debit settled, days after the page was finished.
    case sessionPaymentSucceeded(PaymentSession)
    /// A bank debit failed: this session can no longer be paid.
    case sessionPaymentFailed(PaymentSession)
    /// It can no longer be paid.
    case sessionExpired(PaymentSession)
    /// It can no longer be paid, because its buyer pays in another way: its order goes on.
    case sessionWithdrawn(PaymentSession)
    /// Money was given back, or a refund changed. ``StripeEvent/type`` is kept, for Stripe has several such events.
    case refundChanged(RefundNotice, type: String)
    /// A dispute was opened, changed or closed.
    case disputeChanged(DisputeNotice, type: String)
    /// Any other event. Declined cards and debits that bounced on a page of ours (`payment_intent.payment_failed`) are among
    /// them, for there the buyer may try again.
    case other(type: String)
  }

  public var session: PaymentSession? {
    switch kind {
    case .sessionCompleted(let session), .sessionPaymentSucceeded(let session), .sessionPaymentFailed(let session),
      .sessionExpired(let session), .sessionWithdrawn(let session):
      session
    case .refundChanged, .disputeChanged, .other: nil
    }
  }

  /// Stripe's name, such as `checkout.session.completed`.
  public var type: String {
    if let session, ElementName(session.id) != nil {
      return session.status == .expired ? Self.intentCanceled : Self.intentSucceeded
    }
    return switch kind {
    case .sessionCompleted: "checkout.session.completed"
    case .sessionPaymentSucceeded: "checkout.session.async_payment_succeeded"
    case .sessionPaymentFailed: "checkout.session.async_payment_failed"
    case .sessionExpired, .sessionWithdrawn: "checkout.session.expired"
    case .refundChanged(_, let type), .disputeChanged(_, let type), .other(let type): type
    }
  }

  /// Reads a webhook's body: at most 1 MiB of UTF-8, at most 64 levels, every field that is read of its exact type.
  public init(decoding body: [UInt8]) throws(StripeObjectError) {
    let head = try StripeJSON.decode(StripeEventObject<NoObject>.self, from: body)
    guard head.object == "event" else { throw .malformed(path: "object") }
    guard let id = ProviderIdentifier<StripeEvent>(head.id) else { throw .malformed(path: "id") }
    guard (0...253_402_300_799).contains(head.created) else { throw .malformed(path: "created") }
    self.init(
      id: id.rawValue, livemode: head.livemode, created: Instant(seconds: head.created),
      kind: try Self.kind(head.type, body))
  }

  /// A body that ``init(decoding:)`` reads back, for a provider that plays Stripe in the sandbox.
  public func encoded() -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    func encode(_ object: (some Codable)?) -> [UInt8] {
      let event = StripeEventObject(
        id: id, type: type, livemode: livemode, created: created.seconds, object: object)
      // Strings, integers and booleans can always be encoded.
      return (try? encoder.encode(event)).map(Array.init) ?? []
    }
    switch kind {
    case .refundChanged(let notice, "charge.refunded"): return encode(StripeChargeObject(notice))
    case .disputeChanged(let notice, _): return encode(StripeDisputeObject(notice))
    default:
      var isWithdrawn = false
      if case .sessionWithdrawn = kind { isWithdrawn = true }
      if let intent = session.flatMap({ StripeIntentObject($0, isWithdrawn: isWithdrawn) }) { return encode(intent) }
      return encode(session.map(StripeSessionObject.init))
    }
  }

  private static func kind(_ type: String, _ body: [UInt8]) throws(StripeObjectError) -> Kind {
    switch type {
    case "checkout.session.completed": .sessionCompleted(try session(in: body))
    case "checkout.session.async_payment_succeeded": .sessionPaymentSucceeded(try session(in: body))
    case "checkout.session.async_payment_failed": .sessionPaymentFailed(try session(in: body))
    case "checkout.session.expired": .sessionExpired(try session(in: body))
    case intentSucceeded: try intent(in: body).map { .sessionCompleted($0.session) } ?? .other(type: type)
    case intentCanceled:
      try intent(in: body).map { $0.isWithdrawn ? .sessionWithdrawn($0.session) : .sessionExpired($0.session) }
        ?? .other(type: type)
    case "charge.refunded":
      try object(StripeChargeObject.self, in: body).news().map { .refundChanged($0, type: type) } ?? .other(type: type)
    case "refund.created", "refund.updated", "refund.failed", "charge.refund.updated":
      try object(StripeRefundObject.self, in: body).notice().map { .refundChanged($0, type: type) }
        ?? .other(type: type)
    case "charge.dispute.created", "charge.dispute.updated", "charge.dispute.closed":
      try object(StripeDisputeObject.self, in: body).notice().map { .disputeChanged($0, type: type) }
        ?? .other(type: type)
    default: .other(type: type)
    }
  }

  private static func object<Object: Decodable>(
    _ type: Object.Type, in body: [UInt8]
  ) throws(StripeObjectError) -> Object {
    try StripeJSON.decode(StripeEventBody<Object>.self, from: body).data.object
  }

  private static let intentSucceeded = "payment_intent.succeeded"
  private static let intentCanceled = "payment_intent.canceled"

  /// - Returns: nil for the payment behind a Checkout Session.
  private static func intent(
    in body: [UInt8]
  ) throws(StripeObjectError) -> (session: PaymentSession, isWithdrawn: Bool)? {
    let intent = try object(StripeIntentObject.self, in: body)
    return intent.isHere ? (try intent.session(), intent.isWithdrawn) : nil
  }

  private static func session(in body: [UInt8]) throws(StripeObjectError) -> PaymentSession {
    let event = try StripeJSON.decode(StripeEventObject<StripeSessionObject>.self, from: body)
    guard let object = event.data.object else { throw .malformed(path: "data.object") }
    do {
      return try object.session()
    } catch {
      if case .malformed(let path) = error { throw .malformed(path: "data.object." + path) }
      throw error
    }
  }
}

/// An event as far as its object is concerned.
private struct StripeEventBody<Object: Decodable>: Decodable {
  let data: Payload

  struct Payload: Decodable {
    let object: Object
  }
}

/// Takes any JSON value and keeps nothing of it.
private struct NoObject: Codable {
  init(from decoder: any Decoder) throws {}
  func encode(to encoder: any Encoder) throws {}
}
