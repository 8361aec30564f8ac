import Catalog
import Core
import Function
import Pages
import Payments
import PaymentsSandbox
import Templates

/// `GET` and `POST /v1/sandbox-pay/{id}`: the payment page of the sandbox, in the place of Stripe's hosted one.
public struct SandboxPayHandler: Handler {
  private let account: SandboxAccount
  private let catalog: CatalogReader
  private let webhookSecret: String
  private let now: @Sendable () -> Instant
  private let deliver: @Sendable (_ body: [UInt8], _ signature: String) -> Bool

  /// - Parameter deliver: posts a signed webhook to the shop and says whether it was taken.
  public init(
    account: SandboxAccount, catalog: CatalogReader, webhookSecret: String, now: @escaping @Sendable () -> Instant,
    deliver: @escaping @Sendable (_ body: [UInt8], _ signature: String) -> Bool
  ) {
    self.account = account
    self.catalog = catalog
    self.webhookSecret = webhookSecret
    self.now = now
    self.deliver = deliver
  }

  public func respond(to request: Request) throws -> Response {
    let id = request.path.split(separator: "/").last.flatMap { PaymentSessionID(String($0)) }
    let record = try id.flatMap { try account.record($0) }
    return try Answering.answer(request, catalog: catalog, named: record?.locale) { () throws -> Response in
      guard let id, let record else { throw Problem(404, "not_found") }
      guard request.method == "POST" else { return try page(id, record) }
      guard FormFields(request.query.utf8)?["action"] == "pay" else { return .seeOther(record.cancelURL) }
      guard try account.pay(id) || account.session(id).paid else { throw Problem(409, "session_not_open") }
      try tell(id)
      return .seeOther(record.successURL)
    }
  }

  /// Stripe repeats a webhook for days; here the news is sent again whenever somebody presses "pay" again, and the sweep
  /// asks for the session's state in the end.
  private func tell(_ id: PaymentSessionID) throws {
    let now = now()
    let event = StripeEvent(
      id: "evt_sandbox_\(id)", livemode: false, created: now, kind: .sessionCompleted(try account.session(id)))
    let body = event.encoded()
    _ = deliver(body, StripeSignature.sign(body, secret: webhookSecret, at: now))
  }

  private func page(_ id: PaymentSessionID, _ record: SandboxRecord) throws -> Response {
    let renderer = try PageRenderer(catalog: catalog, locale: LocaleTag(record.locale))
    let session = try account.session(id)
    let views = OrderViews(renderer: renderer)
    let event = try EventID(record.eventID).flatMap { try catalog.event($0) }
    let action = "/v1/sandbox-pay/\(id)"
    let page = Page(
      template: "functions/sandbox-pay.html", kind: "sandbox-pay", title: try renderer.text("sandbox_pay.title"),
      values: [
        "session": .object([
          "reference": .string(OrderID(record.orderID)?.reference ?? ""),
          "amount": .string(session.amountTotal.map(views.price) ?? ""),
          "description": .string(renderer.texts(of: event)?.title ?? record.eventID),
          "is_open": .bool(session.status == .open), "status": .string(session.status.rawValue),
        ]), "pay_action": .string("\(action)?action=pay"), "cancel_action": .string("\(action)?action=decline"),
      ])
    return try renderer.response(page)
  }
}
