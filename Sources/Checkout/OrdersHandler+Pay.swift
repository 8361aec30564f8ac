import Catalog
import Core
import Function
import Pages
import Payments
import Sales
import Store
import Templates
import Tickets

/// `GET` and `POST /v1/orders/{id}/pay`: the page of ours on which the provider's fields stand, and the way from it to the
/// provider's own page. The order's secret is asked for as on the order's page.
extension OrdersHandler {
  func pay(_ request: Request, id: OrderID?) throws -> Response {
    let query = FormFields(request.query.utf8)
    return try Answering.answer(request, catalog: catalog, named: query?["locale"]) { () throws -> Response in
      guard let id, let query, link.isValid(query["secret"] ?? "", for: id), let order = try store.order(id) else {
        throw Problem(404, "not_found")
      }
      let renderer = try PageRenderer(
        catalog: catalog, locale: query["locale"].flatMap(LocaleTag.init) ?? order.locale)
      let back = "\(link.path(to: id))&locale=\(renderer.part.tag)"
      guard order.state == .held, let session = order.paymentSession.flatMap(PaymentSessionID.init) else {
        return .seeOther(back)
      }
      // It is paid elsewhere by now.
      guard ElementName(session) != nil else { return .seeOther(order.paymentURL ?? back) }
      do {
        guard request.method != "POST" else { return try payElsewhere(order, session, request, renderer, back: back) }
        return try payHere(order, session, renderer, back: back)
      } catch PaymentError.refused where PaymentMode(session: session.rawValue) != payments.mode {
        // Made under the shop's earlier keys: there is nothing to be shown of it.
        return .seeOther(back)
      } catch is PaymentError {
        throw Problem(503, "payment_unavailable")
      }
    }
  }

  private func payHere(
    _ order: Order, _ session: PaymentSessionID, _ renderer: PageRenderer, back: String
  ) throws -> Response {
    let payment = try element?.provider.elementPayment(session)
    let known = try payment?.session ?? payments.session(session)
    // Paid, or on its way: the order's page waits for the news.
    guard known.status != .complete else { return .seeOther(back + "&from=payment") }
    let event = try catalog.event(order.event)
    let views = OrderViews(renderer: renderer)
    let path = link.payPath(of: order.id)
    let here = "\(path)&locale=\(renderer.part.tag)"
    let isOpen = known.status == .open && payment != nil
    let page = Page(
      template: "functions/pay.html", kind: "pay", title: try renderer.text("pay.title"),
      values: try views.costs(order.lines, order.fees, event: event).merging([
        "order": try views.order(order, event: event, isBack: false), "event": views.event(event, id: order.event),
        "back_path": .string(back), "action": .string(here),
        "was_declined": .bool(isOpen && payment?.wasDeclined ?? false),
        "can_pay_elsewhere": .bool(now() < order.holdExpiresAt),
        "element": .object([
          "is_open": .bool(isOpen), "script": .string(element?.script ?? ""),
          "key": .string(element?.publishableKey ?? ""),
          "client_secret": .string(isOpen ? payment?.clientSecret ?? "" : ""),
          "language": .string(element?.language(renderer.locale) ?? ""),
          "return_url": .string(renderer.site.baseURL + here),
        ]),
      ]) { $1 },
      alternatePaths: Dictionary(
        uniqueKeysWithValues: renderer.site.locales.map { ($0.tag, "\(path)&locale=\($0.tag)") }))
    var response = try renderer.response(page)
    if let element {
      response.headers.append(("Content-Security-Policy", Self.policy(for: element, site: renderer.site)))
    }
    return response
  }

  /// Leads to the provider's own page, which works without JavaScript too. What was begun here is ended before, so that nobody
  /// can pay twice; where it can't be, it was paid.
  private func payElsewhere(
    _ order: Order, _ session: PaymentSessionID, _ request: Request, _ renderer: PageRenderer, back: String
  ) throws -> Response {
    guard now() < order.holdExpiresAt else { return .seeOther(back) }
    guard let event = try catalog.event(order.event) else { throw Problem(404, "unknown_event") }
    let ended =
      try element?.provider.withdrawElementPayment(session) ?? payments.expireSession(session)
    guard ended.status == .expired else { return .seeOther(back + "&from=payment") }
    // The provider wants half an hour at least. The hold ends it sooner, and the same request must have the same time.
    let expiresAt = order.holdExpiresAt.adding(seconds: Reservation.holdSeconds)
    let next = try attempt(from: 2) { number in
      try payments.createSession(
        try paymentRequest(of: order, attempt: number, expiresAt: expiresAt, event: event, renderer))
    }
    let office = BoxOffice(store: store, requestID: request.requestID)
    let current = try office.exchange(session: session.rawValue, for: next.id.rawValue, url: next.url, of: order.id)
    // The form was sent twice, or the hold is over; nobody may pay into a session that no order names.
    if current?.paymentSession != next.id.rawValue || current?.state != .held {
      _ = try payments.expireSession(next.id)
    }
    guard !request.wantsHTML else { return .seeOther(current?.state == .held ? current?.paymentURL ?? back : back) }
    let body = OrderBody(current ?? order, url: renderer.site.baseURL + link.path(to: order.id))
    return .json(try JSONBody.bytes(body))
  }

  /// What the page may do beside what every page may (CSP 3), and no other page. The provider's script sets `style` attributes
  /// on the frames it makes, which only `style-src-attr` lets it do; style sheets stay ours.
  private static func policy(for element: PaymentElement, site: CatalogSite) -> String {
    func sources(_ more: [String]) -> String { (["'self'"] + more).joined(separator: " ") }
    return [
      "default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'",
      "script-src \(sources(element.policy.scripts))", "frame-src \(element.policy.frames.joined(separator: " "))",
      "connect-src \(sources(element.policy.calls))", "form-action \(sources([site.baseURL] + element.policy.forms))",
      "style-src \(StyleSources(hashes: site.styles.values))", "style-src-attr 'unsafe-inline'",
    ].joined(separator: "; ")
  }
}
