import Catalog
import Core
import Function
import Localization
import Pages
import Sales
import Store
import Templates
import Tickets

/// `GET` and `POST /v1/orders/{id}/cancel`: the buyer gives the tickets back, within the organizer's rules.
extension OrdersHandler {
  /// Asks before it is done, or does it. Who has the order's page may do so; the secret is asked for as there.
  func cancel(_ request: Request, id: OrderID?) throws -> Response {
    let query = FormFields(request.query.utf8)
    return try Answering.answer(request, catalog: catalog, named: query?["locale"]) { () throws -> Response in
      guard let id, let query, link.isValid(query["secret"] ?? "", for: id), let order = try store.order(id) else {
        throw Problem(404, "not_found")
      }
      let event = try catalog.event(order.event)
      let rules = try event?.facts().cancellation
      let wish = RefundWish(cancelling: .whole, within: rules)
      let renderer = try PageRenderer(
        catalog: catalog, locale: query["locale"].flatMap(LocaleTag.init) ?? order.locale)
      let page = "\(link.path(to: id))&locale=\(renderer.part.tag)"
      let office = BoxOffice(
        store: store, source: AuditSource(.buyer, address: request.remoteAddress, requestID: request.requestID))
      do {
        guard request.method == "POST" else {
          guard let plan = try office.plan(id, wish, now: now())?.get() else { throw Problem(404, "not_found") }
          return try renderer.response(try confirmation(order, plan, rules, event, renderer, back: page))
        }
        return try done(try office.giveBack(id, wish, now: now()), order, request, page: page)
      } catch let refusal as RefundRefusal {
        let problem = try refusal.problem(event: event, renderer: renderer)
        let back = (path: page, text: try renderer.text("order.cancel.back"))
        return try renderer.answer(problem, to: request, back: back)
      }
    }
  }

  private func done(_ answer: RefundAnswer, _ order: Order, _ request: Request, page: String) throws -> Response {
    switch answer {
    case .done: break
    case .unknownOrder: throw Problem(404, "not_found")
    case .refused(let refusal):
      // The form was sent twice: the first answer holds.
      let earlier = try store.refunds(of: order.id).last
      guard refusal == .alreadyRefunded, earlier?.reason == .byBuyer else { throw refusal }
    }
    guard !request.wantsHTML else { return .seeOther(page) }
    let current = try store.order(order.id) ?? order
    return .json(try JSONBody.bytes(OrderBody(current, url: try catalog.site().baseURL + link.path(to: order.id))))
  }

  private func confirmation(
    _ order: Order, _ plan: RefundPlan, _ rules: CancellationRules?, _ event: CatalogEvent?, _ renderer: PageRenderer,
    back: String
  ) throws -> Page {
    let views = OrderViews(renderer: renderer)
    let here = "/v1/orders/\(order.id)/cancel"
    let query = back.split(separator: "?", maxSplits: 1).last ?? ""
    return Page(
      template: "functions/cancel.html", kind: "cancel", title: try renderer.text("order.cancel.title"),
      values: [
        "order": try views.order(order, event: event, isBack: false), "event": views.event(event, id: order.event),
        "tickets": .list(
          plan.tickets.map { ticket in
            .object([
              "type": .string(views.ticketName(ticket.ticketType, event: event)),
              "short_code": .string(ticket.id.grouped),
            ])
          }), "amount": .string(plan.amount.isFree ? "" : renderer.formats.money(plan.amount)),
        "kept": .string(plan.kept.isFree ? "" : renderer.formats.money(plan.kept)),
        "until": .string(try rules.map { try views.time($0.until, event: event) } ?? ""),
        "cancel_action": .string("\(here)?\(query)"), "back_path": .string(back),
      ],
      alternatePaths: Dictionary(
        uniqueKeysWithValues: renderer.site.locales.map { part in
          (part.tag, "\(here)?\(link.path(to: order.id).split(separator: "?").last ?? "")&locale=\(part.tag)")
        }))
  }

  /// Where the buyer may cancel just now; empty where that is not offered.
  func cancelPath(
    of order: Order, tickets: [Ticket], areUsed: Bool, event: CatalogEvent?, beside page: String
  ) throws -> String {
    guard order.state == .paid, !areUsed, tickets.contains(where: \.isValid) else { return "" }
    do throws(RefundRefusal) {
      try CancellationRules.check(try? event?.facts().cancellation, order: order, now: now())
    } catch {
      return ""
    }
    return "/v1/orders/\(order.id)/cancel?\(page.split(separator: "?", maxSplits: 1).last ?? "")"
  }
}

extension RefundRefusal {
  /// The refusal in the buyer's words.
  func problem(event: CatalogEvent?, renderer: PageRenderer) throws -> Problem {
    switch self {
    case .notPaid: return Problem(409, "order_not_paid")
    case .alreadyRefunded, .ticketAlreadyRefunded: return Problem(409, "already_refunded")
    case .unknownTicket, .tooMany, .badQuantity: return Problem(404, "not_found")
    case .ticketUsed: return Problem(409, "ticket_used")
    case .cancelNotOffered: return Problem(403, "cancel_not_offered")
    case .cancelTooLate(let until):
      let time = try event.map { try renderer.times(of: $0).dateTime(until) } ?? ""
      return Problem(409, "cancel_too_late", ["time": .text(time)])
    }
  }
}
