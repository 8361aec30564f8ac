import Catalog
import Core
import Function
import Pages
import Payments
import Sales
import Store
import Tickets

extension OrdersHandler {
  /// Places the order, starts its payment, and sends the buyer on: to pay, or to the order's page.
  func place(_ request: Request) throws -> Response {
    let form = Result { () throws(Problem) in try OrderForm(request) }
    let office = BoxOffice(
      store: store, source: AuditSource(.buyer, address: request.remoteAddress, requestID: request.requestID))
    // What was placed counts even where its payment can't be started.
    var counts: [String: Int] = [:]
    var response = try Answering.answer(request, catalog: catalog, named: try? form.get().locale) {
      () throws -> Response in
      let form = try form.get()
      let (event, renderer) = try find(form, request)
      do {
        let (order, isNew) = try place(form, at: office, event: event, renderer: renderer)
        if isNew { counts = SaleCounts.placed(order) }
        let isHere = form.wantsElement
        return try answer(try startPayment(of: order, isHere: isHere, at: office, event: event, renderer), request)
      } catch let list as ProblemList {
        guard request.wantsHTML else { throw list.problems[0] }
        return try checkoutPage(form, event: event, renderer: renderer, problems: list.problems)
      } catch let problem as Problem where request.wantsHTML && problem.field != nil {
        return try checkoutPage(form, event: event, renderer: renderer, problems: [problem])
      }
    }
    response.counts = counts
    return response
  }

  /// - Returns: the order as it stands, and whether it was placed just now, and not before under the same key.
  private func place(
    _ form: OrderForm, at office: BoxOffice, event: CatalogEvent, renderer: PageRenderer
  ) throws -> (Order, isNew: Bool) {
    let key = try form.idempotencyKey()
    let facts = try event.facts()
    let cart = try form.cart(facts)
    let code = try form.promoCode()
    let (buyer, buyerProblems) = form.buyer()
    // Of an order that is too large nothing needs to be answered: it is refused below.
    let isUsual = cart.allSatisfy { $0.quantity <= facts.ticketType($0.ticketType)?.perOrderMax ?? 0 }
    let (answers, answerProblems) = form.answers(isUsual ? facts.asked(for: cart) : [])
    guard let buyer, answerProblems.isEmpty else { throw ProblemList(problems: buyerProblems + answerProblems) }
    guard let id = OrderID(bytes: randomBytes(10)), let seed = TicketSeed(bytes: randomBytes(10)) else {
      throw Problem(503, "unavailable")
    }
    let wish = OrderWish(
      key: key, id: id, ticketSeed: seed, event: facts, locale: renderer.locale, buyer: buyer, cart: cart,
      code: code, answers: answers,
      fingerprint: form.fingerprint(buyer, cart, code, answers, locale: renderer.locale), now: now())
    switch try office.place(wish) {
    case .placed(let order): return (order, order.id == id)
    case .keyReused: throw Problem(422, "key_reused")
    case .refused(let refusal): throw try refusal.problem(event: event, renderer: renderer)
    }
  }

  /// Makes the payment session of a held order, or finds the one that was made before.
  /// - Parameter isHere: whether it is to be paid on a page of ours, where the shop has one.
  private func startPayment(
    of order: Order, isHere: Bool, at office: BoxOffice, event: CatalogEvent, _ renderer: PageRenderer
  ) throws -> Order {
    guard order.state == .held, order.paymentURL == nil else { return order }
    do {
      let isHere = isHere && element != nil
      let session = try attempt(from: 1) { number in
        let wish = try paymentRequest(
          of: order, attempt: number, expiresAt: order.holdExpiresAt, event: event, renderer)
        return try isHere ? element?.provider.createElementPayment(wish) : payments.createSession(wish)
      }
      guard let session else { throw PaymentError.unavailable }
      let url = isHere ? renderer.site.baseURL + link.payPath(of: order.id) : session.url
      let current = try office.attach(session: session.id.rawValue, url: url, to: order)
      // The hold ended while the session was made, or the same form, sent once more, has begun another way to pay: nobody
      // may pay into this one, and the sweep can't know of it.
      if current.paymentSession != session.id.rawValue || current.state != .held {
        _ = try payments.expireSession(session.id)
      }
      return current
    } catch PaymentError.refused {
      // Nothing was made that could be paid, so the places are free again.
      try office.release(order.id, session: nil, now: now())
      throw Problem(503, "payment_failed")
    } catch is PaymentError {
      // It may have been made. The buyer can send the form again; the sweep frees the places otherwise.
      throw Problem(503, "payment_unavailable")
    }
  }

  /// Begins a payment; where the provider answers to an attempt with nothing but a failure that it keeps, under the next one.
  func attempt<Result>(from first: Int, _ begin: (Int) throws -> Result) throws -> Result {
    for number in first..<first + Self.attemptsMax - 1 {
      do {
        return try begin(number)
      } catch PaymentError.attemptSpent {
        continue
      }
    }
    return try begin(first + Self.attemptsMax - 1)
  }

  private static let attemptsMax = 3

  /// An order as the provider needs to know it.
  func paymentRequest(
    of order: Order, attempt: Int, expiresAt: Instant, event: CatalogEvent, _ renderer: PageRenderer
  ) throws -> PaymentSessionRequest {
    let page = renderer.site.baseURL + link.path(to: order.id)
    return PaymentSessionRequest(
      orderID: order.id.rawValue, eventID: order.event.rawValue, attempt: attempt,
      lines: try paymentLines(of: order, event: event, renderer), currency: order.total.currency,
      customerEmail: order.buyer.email, locale: order.locale, successURL: page + "&from=payment", cancelURL: page,
      expiresAt: expiresAt)
  }

  /// What the payment page lists: tickets and fees as they are priced, and the taxes on top of them in one sum. Together
  /// they are the order's total to the last minor unit.
  private func paymentLines(
    of order: Order, event: CatalogEvent, _ renderer: PageRenderer
  ) throws -> [PaymentSessionRequest.Line] {
    let texts = renderer.texts(of: event)
    var lines = order.lines.filter { !$0.unitPrice.isFree }.map { line in
      PaymentSessionRequest.Line(
        name: texts?.ticketNames[line.ticketType.rawValue] ?? line.ticketType.rawValue, unitAmount: line.unitPrice,
        quantity: line.quantity)
    }
    lines += order.fees.map { fee in
      PaymentSessionRequest.Line(
        name: texts?.feeNames[fee.id.rawValue] ?? fee.id.rawValue, unitAmount: fee.amount, quantity: 1)
    }
    for tax in TaxSum.all(order.lines, order.fees) where !tax.rate.isInclusive {
      let rate = renderer.formats.percent(tax.rate.percentage)
      lines.append(
        .init(name: try renderer.text("checkout.tax", ["rate": .text(rate)]), unitAmount: tax.amount, quantity: 1))
    }
    return lines
  }

  private func answer(_ order: Order, _ request: Request) throws -> Response {
    let path = link.path(to: order.id)
    guard !request.wantsHTML else { return .seeOther(order.state == .held ? order.paymentURL ?? path : path) }
    let body = try JSONBody.bytes(OrderBody(order, url: try catalog.site().baseURL + path))
    return .json(body, status: 201)
  }
}
