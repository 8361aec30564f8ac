import Catalog
import Core
import Function
import Pages
import Sales
import Store
import Tickets

extension OrdersHandler {
  /// `POST /v1/orders/{id}`: another name on a ticket, the tickets by mail once more, reminders on or off. Whoever has the
  /// order's page may do that: the secret is asked for as there.
  func change(_ request: Request, id: OrderID?) throws -> Response {
    let query = FormFields(request.query.utf8)
    return try Answering.answer(request, catalog: catalog, named: query?["locale"]) { () throws -> Response in
      guard let id, let query, link.isValid(query["secret"] ?? "", for: id), let order = try store.order(id) else {
        throw Problem(404, "not_found")
      }
      let form = try ChangeForm(request)
      let renderer = try PageRenderer(
        catalog: catalog, locale: query["locale"].flatMap(LocaleTag.init) ?? order.locale)
      do {
        let done = try change(order, form, request, renderer)
        guard request.wantsHTML else {
          let order = try store.order(id) ?? order
          return .json(try JSONBody.bytes(OrderBody(order, url: try catalog.site().baseURL + link.path(to: id))))
        }
        return .seeOther("\(link.path(to: id))&locale=\(renderer.part.tag)&done=\(done.rawValue)")
      } catch let problem as Problem where request.wantsHTML {
        let order = try store.order(id) ?? order
        let page = try page(
          order, renderer: renderer, isBack: false, notice: .problem(problem, ticket: form.ticket, name: form.name))
        return try renderer.response(page, status: problem.status)
      }
    }
  }

  private func change(
    _ order: Order, _ form: ChangeForm, _ request: Request, _ renderer: PageRenderer
  ) throws -> OrderNotice.Done {
    let office = BoxOffice(store: store, requestID: request.requestID)
    let event = try catalog.event(order.event)
    switch form.action {
    case .rename:
      let outcome = try office.change(
        try form.holderChange(), in: order.id, eventStatus: try event?.facts().status,
        closesAt: event?.nameChangesEndAt.map(Instant.init(milliseconds:)), now: now())
      if case .refused(let refusal) = outcome { throw Problem(refusal.status, refusal.rawValue, field: "name") }
      return .renamed
    case .resend:
      switch try office.resend(order.id, number: try form.resendNumber(), now: now()) {
      case .asked: return .resent
      case .noTickets: throw Problem(409, order.state == .held ? "tickets_not_ready" : "tickets_void")
      case .tooSoon(let until):
        let time = try event.map { try renderer.times(of: $0).dateTime(until) } ?? ""
        throw Problem(429, "mail_too_soon", ["time": .text(time)], field: "resend")
      }
    case .reminders:
      let wants = try form.wantsReminders()
      try office.setReminder(of: order.id, isOff: !wants, now: now())
      return wants ? .remindersOn : .remindersOff
    }
  }
}

extension HolderRefusal {
  var status: Int {
    switch self {
    case .unknownTicket: 404
    case .void: 410
    case .notPaid, .changedMeanwhile, .alreadyAdmitted, .eventCancelled, .notAllowed, .closed, .tooOften: 409
    }
  }
}
