import Catalog
import Core
import Function
import Pages
import Payments
import Sales
import Store

/// `POST /v1/webhooks/stripe`: what the payment provider tells. The sandbox tells it in the same way.
///
/// An answer of 2xx ends the provider's tries, so it is given only for what is stored, or what is none of our business.
public struct WebhookHandler: Handler {
  private let store: any Store
  private let catalog: CatalogReader
  private let secrets: [String]
  private let mode: PaymentMode?
  private let now: @Sendable () -> Instant

  /// - Parameters:
  ///   - secrets: the signing secrets that are taken; two while they are changed.
  ///   - mode: of the shop's key; messages of another mode are refused. nil: not known, so the orders' sessions alone tell.
  public init(
    store: any Store, catalog: CatalogReader, secrets: [String], mode: PaymentMode? = nil,
    now: @escaping @Sendable () -> Instant
  ) {
    self.store = store
    self.catalog = catalog
    self.secrets = secrets
    self.mode = mode
    self.now = now
  }

  public func respond(to request: Request) throws -> Response {
    try Answering.answer(request, catalog: catalog) { () throws -> Response in
      let now = now()
      let event = try verified(request, now: now)
      let office = BoxOffice(
        store: store,
        source: AuditSource(.provider, address: request.remoteAddress, requestID: request.requestID))
      var response = Response.json(Array(#"{"received":true}"#.utf8))
      switch event.kind {
      case .sessionCompleted(let session) where session.paid, .sessionPaymentSucceeded(let session):
        response.counts = try settle(session, webhook: event.id, at: office, now: now)
      case .sessionExpired(let session), .sessionPaymentFailed(let session):
        if let order = session.orderID.flatMap({ OrderID($0) }) {
          try office.release(order, session: session.id.rawValue, webhook: event.id, now: now)
        }
      case .refundChanged(let notice, _):
        let order = notice.orderID.flatMap { OrderID($0) }
        try office.noteRefundNews(of: notice.payment.rawValue, order: order, webhook: event.id, now: now)
      case .disputeChanged(let notice, _):
        let told = ToldDispute(
          id: notice.id, payment: notice.payment.rawValue, amount: notice.amount, reason: notice.reason,
          state: notice.state)
        try office.note(told, webhook: event.id, now: now)
      case .sessionCompleted, .sessionWithdrawn, .other: break
      }
      return response
    }
  }

  private func verified(_ request: Request, now: Instant) throws -> StripeEvent {
    do {
      try StripeSignature.verify(
        header: request.headers["stripe-signature"] ?? "", payload: request.body, secrets: secrets, now: now)
    } catch {
      throw Problem(400, "bad_signature")
    }
    let event: StripeEvent
    do {
      event = try StripeEvent(decoding: request.body)
    } catch {
      throw Problem(400, "bad_request")
    }
    if let mode, event.livemode != (mode == .live) { throw Problem(400, "wrong_mode") }
    if let made = event.session.flatMap({ PaymentMode(session: $0.id.rawValue) }), event.livemode != (made == .live) {
      throw Problem(400, "wrong_mode")
    }
    return event
  }

  private func settle(
    _ session: PaymentSession, webhook: String, at office: BoxOffice, now: Instant
  ) throws -> [String: Int] {
    // A session that names no order of ours belongs to another shop of the same account.
    guard let order = session.orderID.flatMap({ OrderID($0) }) else { return [:] }
    guard let amount = session.amountTotal else { throw Problem(400, "bad_request") }
    let payment = Payment(id: session.payment?.rawValue ?? session.id.rawValue, order: order, amount: amount)
    let facts = try session.eventID.flatMap(EventID.init).flatMap { try catalog.facts($0) }
    let outcome = try office.settle(payment, facts: facts, webhook: webhook, now: now)
    return SaleCounts.of(outcome, order: try store.order(order))
  }
}
