import Core
import Payments

/// Something that the provider has to tell, again and again until it is taken.
struct Message {
  let id: String
  let kind: StripeEvent.Kind
  let created: Instant
  let order: OrderID
  /// The payment that it tells of; nil where it tells of none.
  let payment: PaymentID?
  var isAcknowledged = false
  var deliveries = 0
  /// No delivery has arrived, and none will unless nobody else can find out.
  var isLost = false

  var body: [UInt8] { StripeEvent(id: id, livemode: false, created: created, kind: kind).encoded() }

  var sessionID: String? {
    switch kind {
    case .sessionCompleted(let session), .sessionPaymentSucceeded(let session), .sessionPaymentFailed(let session),
      .sessionExpired(let session), .sessionWithdrawn(let session):
      session.id.rawValue
    case .refundChanged, .disputeChanged, .other: nil
    }
  }

  /// Only this message tells of a debit that bounced, for the session looks as if it were still on its way; of what was given
  /// back by hand; and of a dispute.
  var isIrreplaceable: Bool {
    switch kind {
    case .sessionPaymentFailed, .refundChanged, .disputeChanged: true
    case .sessionCompleted, .sessionPaymentSucceeded, .sessionExpired, .sessionWithdrawn, .other: false
    }
  }
}
