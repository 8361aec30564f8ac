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
      return try checkoutPage(form, event: event, renderer: renderer, problems: nil)
    }
  }

  /// The checkout page, with what was wrong beside its fields. Its status is that of the first problem.
  /// - Parameter found: what an attempt to place the order has found; nil: nobody has tried.
  func checkoutPage(
    _ form: OrderForm, event: CatalogEvent, renderer: PageRenderer, problems found: [Problem]?
  ) throws -> Response {
    let facts = try event.facts()
    let now = now()
    let draft = try CheckoutDraft(
      form, facts: facts, stock: try store.stock(of: facts.id), now: now, problems: found
    ) { try $0.problem(event: event, renderer: renderer) }
    let views = OrderViews(renderer: renderer)
    let choice = CheckoutViews(renderer: renderer, event: event, facts: facts, now: now)
    let total = draft.quote?.total ?? Money(minorUnits: 0, currency: facts.currency)
    let sentences = try draft.problems.map { ($0, try renderer.text($0.messageKey, $0.arguments)) }
    func error(_ field: String) -> String { sentences.first { $0.0.field == field }?.1 ?? "" }
    let costs = try views.costs(draft.quote?.lines ?? [], draft.quote?.fees ?? [], event: event)
    let isOpen = draft.problems.contains { $0.field == "code" || $0.field?.hasPrefix("price.") ?? false }
    let isEmpty = draft.quote?.lines.isEmpty ?? true
    let page = Page(
      template: "functions/checkout.html", kind: "checkout", title: try renderer.text("checkout.title"),
      values: costs.merging([
        "event": views.event(event), "total": .string(views.price(total)),
        "is_free": .bool(total.isFree), "buyer": .object(["name": .string(form.name), "email": .string(form.email)]),
        "key": .string(form.key.flatMap { $0.isEmpty ? nil : $0 } ?? Base32.encode(randomBytes(20))),
        "hold_minutes": .int(Int(Reservation.holdSeconds / 60)), "event_id": .string(event.id),
        "chosen": choice.chosen(draft), "choices": choice.choices(form, draft, error: error),
        "is_editor_open": .bool(isOpen || isEmpty || !(draft.code?.unlocks.isEmpty ?? true)),
        "offers_element": .bool(element != nil), "has_codes": .bool(!facts.codes.isEmpty), "code": .string(form.code),
        "applied_code": .string(draft.code?.name.rawValue ?? ""),
        "question_groups": try choice.questions(form, draft, error: error),
        "form_error": .string(sentences.first { $0.0.field == nil }?.1 ?? ""),
        "errors": .object([
          "name": .string(error("name")), "email": .string(error("email")), "lines": .string(error("lines")),
          "code": .string(error("code")),
        ]),
        "error_list": .list(
          sentences.map { problem, sentence in
            .object(["field": .string(problem.field ?? "lines"), "text": .string(sentence)])
          }),
      ]) { $1 }, alternatePaths: alternatePaths(form))
    return try renderer.response(page, status: draft.problems.first?.status ?? 200)
  }

  /// The event that the form names, and the pages' language.
  func find(_ form: OrderForm, _ request: Request) throws -> (CatalogEvent, PageRenderer) {
    guard let event = try EventID(form.event).flatMap({ try catalog.event($0) }) else {
      throw Problem(404, "unknown_event")
    }
    let locale = Language.of(request, named: form.locale, site: try catalog.site())
    return (event, try PageRenderer(catalog: catalog, locale: locale))
  }

  private func alternatePaths(_ form: OrderForm) -> [String: String] {
    guard let site = try? catalog.site() else { return [:] }
    var choice = form.quantities.map { "&quantity.\(Percent.encode($0.type))=\(Percent.encode($0.quantity))" }
    choice += form.prices.sorted { $0.key < $1.key }.map {
      "&price.\(Percent.encode($0.key))=\(Percent.encode($0.value))"
    }
    if !form.code.isEmpty { choice.append("&code=\(Percent.encode(form.code))") }
    return Dictionary(
      uniqueKeysWithValues: site.locales.map { part in
        (part.tag, "/v1/checkout?event=\(Percent.encode(form.event))&locale=\(part.tag)" + choice.joined())
      })
  }
}
