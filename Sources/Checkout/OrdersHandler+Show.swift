import Catalog
import Core
import Function
import Pages
import QRCode
import Store
import Templates
import Tickets

extension OrdersHandler {
  /// The order's page. A wrong secret and an order that is not there get the same answer.
  func show(_ request: Request, id: OrderID?) throws -> Response {
    let query = FormFields(request.query.utf8)
    return try Answering.answer(request, catalog: catalog, named: query?["locale"]) { () throws -> Response in
      guard let id, let query, link.isValid(query["secret"] ?? "", for: id), let order = try store.order(id) else {
        throw Problem(404, "not_found")
      }
      guard request.wantsHTML || (request.headers["accept"] ?? "").isEmpty else {
        let url = try catalog.site().baseURL + link.path(to: id)
        return .json(try JSONBody.bytes(OrderBody(order, url: url)))
      }
      let renderer = try PageRenderer(
        catalog: catalog, locale: query["locale"].flatMap(LocaleTag.init) ?? order.locale)
      return try renderer.response(try page(order, renderer: renderer, isBack: query["from"] == "payment"))
    }
  }

  private func page(_ order: Order, renderer: PageRenderer, isBack: Bool) throws -> Page {
    let event = try catalog.event(order.event)
    let views = OrderViews(renderer: renderer)
    let path = link.path(to: order.id)
    let languages = renderer.site.locales.map { ($0.tag, "\(path)&locale=\($0.tag)") }
    let tickets = try store.tickets(of: order.id)
    // In the language of this page, which need not be that of the order.
    let here = "\(path)&locale=\(renderer.part.tag)"
    let hasFiles = order.state == .paid && tickets.contains(where: \.isValid)
    return Page(
      template: "functions/order.html", kind: "order",
      title: try renderer.text("order.title", ["reference": .text(order.id.reference)]),
      values: [
        "order": try views.order(order, event: event, isBack: isBack, refunds: try store.refunds(of: order.id)),
        "cancel_path": .string(
          try cancelPath(
            of: order, tickets: tickets, areUsed: try !store.checkIns(of: order.id).isEmpty, event: event, beside: here)
        ),
        "event": views.event(event, id: order.event),
        "lines": views.lines(order.lines, event: event), "tickets": try self.tickets(tickets, event: event, views),
        "pdf_path": .string(hasFiles ? DocumentKind.tickets.path(beside: here) : ""),
        "calendar_path": .string(hasFiles && event != nil ? DocumentKind.calendar.path(beside: here) : ""),
      ], alternatePaths: Dictionary(uniqueKeysWithValues: languages))
  }

  private func tickets(_ tickets: [Ticket], event: CatalogEvent?, _ views: OrderViews) throws -> Value {
    let checkIns = try tickets.first.map { try store.checkIns(of: $0.order) } ?? [:]
    return .list(
      try tickets.map { ticket in
        let code = try signer.code(for: ticket)
        let qr = QRCode(code)?.svg ?? ""
        let used = try checkIns[ticket.id].map { checkIn in
          try views.renderer.text("order.ticket_used", ["when": .text(views.time(checkIn.at, event: event))])
        }
        return .object([
          "type": .string(views.ticketName(ticket.ticketType, event: event)),
          "short_code": .string(ticket.id.grouped), "code": .string(code), "qr": .html(SafeHTML(trusted: qr)),
          "state": .string(!ticket.isValid ? "void" : used == nil ? "valid" : "used"),
          "used_text": .string(used ?? ""),
        ])
      })
  }
}
