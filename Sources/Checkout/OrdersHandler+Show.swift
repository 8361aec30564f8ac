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
        return try notFound(request, named: query?["locale"])
      }
      guard request.wantsHTML || (request.headers["accept"] ?? "").isEmpty else {
        let url = try catalog.site().baseURL + link.path(to: id)
        return .json(try JSONBody.bytes(OrderBody(order, url: url)))
      }
      let renderer = try PageRenderer(
        catalog: catalog, locale: query["locale"].flatMap(LocaleTag.init) ?? order.locale)
      let done = query["done"].flatMap(OrderNotice.Done.init(rawValue:))
      return try renderer.response(
        try page(
          order, renderer: renderer, isBack: query["from"] == "payment", notice: done.map(OrderNotice.done) ?? .none))
    }
  }

  /// A page that leads to where orders are found again.
  private func notFound(_ request: Request, named: String?) throws -> Response {
    let locale = Language.of(request, named: named, site: try catalog.site())
    let renderer = try PageRenderer(catalog: catalog, locale: locale)
    let back = ("\(Self.linksPath)?locale=\(renderer.part.tag)", try renderer.text("links.title"))
    return try renderer.answer(Problem(404, "not_found"), to: request, back: back)
  }

  func page(_ order: Order, renderer: PageRenderer, isBack: Bool, notice: OrderNotice) throws -> Page {
    let event = try catalog.event(order.event)
    let views = OrderViews(renderer: renderer)
    let path = link.path(to: order.id)
    let languages = renderer.site.locales.map { ($0.tag, "\(path)&locale=\($0.tag)") }
    let tickets = try store.tickets(of: order.id)
    // In the language of this page, which need not be that of the order.
    let here = "\(path)&locale=\(renderer.part.tag)"
    let hasFiles = order.state == .paid && tickets.contains(where: \.isValid)
    let canResend = order.state == .paid && !tickets.isEmpty
    let reminds = event?.remindAt.map { $0 > now().milliseconds } ?? false
    var values: [String: Value] = [
      "action": .string(here), "resend_number": .string(canResend ? "\(try store.resends(of: order.id).count)" : ""),
      "reminders": .string(!reminds || !canResend ? "" : try store.isReminderOff(of: order.id) ? "off" : "on"),
    ]
    values.merge(try words(of: notice, order: order, tickets, renderer)) { $1 }
    return Page(
      template: "functions/order.html", kind: "order",
      title: try renderer.text("order.title", ["reference": .text(order.id.reference)]),
      values: [
        "order": try views.order(order, event: event, isBack: isBack), "event": views.event(event, id: order.event),
        "lines": views.lines(order.lines, event: event),
        "tickets": try self.tickets(tickets, of: order, event: event, views, notice),
        "pdf_path": .string(hasFiles ? DocumentKind.tickets.path(beside: here) : ""),
        "calendar_path": .string(hasFiles && event != nil ? DocumentKind.calendar.path(beside: here) : ""),
      ].merging(values) { $1 }, alternatePaths: Dictionary(uniqueKeysWithValues: languages))
  }

  /// What was done, or what was wrong where it belongs to no ticket.
  private func words(
    of notice: OrderNotice, order: Order, _ tickets: [Ticket], _ renderer: PageRenderer
  ) throws -> [String: Value] {
    var values: [String: Value] = ["done": "", "error": "", "resend_error": ""]
    switch notice {
    case .none: break
    case .done(let done):
      let email = order.buyer.email.rawValue
      values["done"] = .string(try renderer.text("order.done.\(done.rawValue)", ["email": .text(email)]))
    case .problem(let problem, let ticket, _):
      let sentence = try renderer.text(problem.messageKey, problem.arguments)
      if problem.field == "resend" {
        values["resend_error"] = .string(sentence)
      } else if problem.field == nil || !tickets.contains(where: { $0.number == ticket }) {
        values["error"] = .string(sentence)
      }
    }
    return values
  }

  private func tickets(
    _ tickets: [Ticket], of order: Order, event: CatalogEvent?, _ views: OrderViews, _ notice: OrderNotice
  ) throws -> Value {
    let closesAt = event?.nameChangesEndAt.map(Instant.init(milliseconds:))
    let isOpen = order.state == .paid && event?.status == "scheduled" && closesAt.map { now() < $0 } ?? false
    let until = try closesAt.map { try views.time($0, event: event) } ?? ""
    let checkIns = try tickets.first.map { try store.checkIns(of: $0.order) } ?? [:]
    return .list(
      try tickets.map { ticket in
        let code = try signer.code(for: ticket)
        let qr = QRCode(code, .low)?.svg ?? ""
        let used = try checkIns[ticket.id].map { checkIn in
          try views.renderer.text("order.ticket_used", ["when": .text(views.time(checkIn.at, event: event))])
        }
        var error = ""
        var typed = ""
        if case .problem(let problem, ticket.number?, let name) = notice, problem.field == "name" {
          error = try views.renderer.text(problem.messageKey, problem.arguments)
          typed = name
        }
        return .object([
          "number": .int(ticket.number), "revision": .int(Int(ticket.revision)),
          "holder": .string((ticket.holder ?? order.buyer.name).rawValue), "name_error": .string(error),
          "name_typed": .string(typed), "name_until": .string(until),
          "is_changeable": .bool(
            isOpen && ticket.isValid && used == nil && ticket.revision < HolderChange.changesMax),
          "type": .string(views.ticketName(ticket.ticketType, event: event)),
          "short_code": .string(ticket.shortCode.grouped), "code": .string(code), "qr": .html(SafeHTML(trusted: qr)),
          "state": .string(!ticket.isValid ? "void" : used == nil ? "valid" : "used"),
          "used_text": .string(used ?? ""),
        ])
      })
  }
}
