import Catalog
import Core
import Function
import Pages
import Store
import Templates

extension OrdersHandler {
  /// The page where the buyer sees the order and gives a name and an address. It reserves nothing.
  func checkout(_ request: Request) throws -> Response {
    let form = Result { () throws(Problem) in try OrderForm(query: request.query) }
    return try Answering.answer(request, catalog: catalog, named: try? form.get().locale) { () throws -> Response in
      let form = try form.get()
      let (event, renderer) = try find(form, request)
      var problems: [Problem] = []
      do {
        _ = try lines(form.cart(), event: event, renderer: renderer)
      } catch let problem as Problem {
        problems = [problem]
      }
      return try checkoutPage(form, event: event, renderer: renderer, problems: problems)
    }
  }

  /// The checkout page, with what was wrong beside its fields. Its status is that of the first problem.
  func checkoutPage(
    _ form: OrderForm, event: CatalogEvent, renderer: PageRenderer, problems: [Problem]
  ) throws -> Response {
    let facts = try event.facts()
    let cart = (try? form.cart()) ?? []
    let lines = cart.compactMap { wish -> OrderLine? in
      guard let type = facts.ticketType(wish.ticketType), (1...type.perOrderMax).contains(wish.quantity) else {
        return nil
      }
      return OrderLine(ticketType: type.id, quantity: wish.quantity, unitPrice: type.price)
    }
    let total = Reservation.total(of: lines, currency: facts.currency) ?? Money(minorUnits: 0, currency: facts.currency)
    let views = OrderViews(renderer: renderer)
    let sentences = try problems.map { ($0, try renderer.text($0.messageKey, $0.arguments)) }
    func error(_ field: String) -> Value { .string(sentences.first { $0.0.field == field }?.1 ?? "") }
    let page = Page(
      template: "functions/checkout.html", kind: "checkout", title: try renderer.text("checkout.title"),
      values: [
        "event": views.event(event), "lines": views.lines(lines, event: event), "total": .string(views.price(total)),
        "is_free": .bool(total.isFree), "buyer": .object(["name": .string(form.name), "email": .string(form.email)]),
        "key": .string(form.key.flatMap { $0.isEmpty ? nil : $0 } ?? Base32.encode(randomBytes(20))),
        "hold_minutes": .int(Int(Reservation.holdSeconds / 60)), "event_id": .string(event.id),
        "form_error": .string(sentences.first { $0.0.field == nil }?.1 ?? ""),
        "errors": .object(["name": error("name"), "email": error("email"), "lines": error("lines")]),
        "error_list": .list(
          sentences.map { problem, sentence in
            .object(["field": .string(problem.field ?? "lines"), "text": .string(sentence)])
          }),
      ], alternatePaths: alternatePaths(form))
    return try renderer.response(page, status: problems.first?.status ?? 200)
  }

  /// The event that the form names, and the pages' language.
  func find(_ form: OrderForm, _ request: Request) throws -> (CatalogEvent, PageRenderer) {
    guard let event = try EventID(form.event).flatMap({ try catalog.event($0) }) else {
      throw Problem(404, "unknown_event")
    }
    let locale = Language.of(request, named: form.locale, site: try catalog.site())
    return (event, try PageRenderer(catalog: catalog, locale: locale))
  }

  /// What the order would hold if it were placed now.
  private func lines(_ cart: [CartLine], event: CatalogEvent, renderer: PageRenderer) throws -> [OrderLine] {
    let facts = try event.facts()
    do {
      return try Reservation.lines(for: cart, event: facts, stock: try store.stock(of: facts.id), now: now())
    } catch let refusal as SaleRefusal {
      throw try refusal.problem(event: event, renderer: renderer)
    }
  }

  private func alternatePaths(_ form: OrderForm) -> [String: String] {
    guard let site = try? catalog.site() else { return [:] }
    let quantities = form.quantities.map { "&quantity.\(Percent.encode($0.type))=\(Percent.encode($0.quantity))" }
    return Dictionary(
      uniqueKeysWithValues: site.locales.map { part in
        (part.tag, "/v1/checkout?event=\(Percent.encode(form.event))&locale=\(part.tag)" + quantities.joined())
      })
  }
}
