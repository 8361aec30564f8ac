/// The rules of taking places for an order.
public enum Reservation {
  /// How long a buyer is told that places are held: Stripe keeps a Checkout Session open for at least 30 minutes
  /// after it was made; five minutes more leave room for a second try and for clocks that differ.
  public static let holdSeconds: Int64 = 35 * 60

  /// Checks a cart against the event's facts, its stock and what the person has, and works out what it costs today.
  ///
  /// Lines with quantity 0 are dropped: a form sends every ticket type.
  /// - Parameter person: nil where it is not known yet who buys; then no limit of a person is looked at.
  /// - Throws: ``SaleRefusal``, the first that applies, in the order of the cart.
  public static func quote(
    for cart: [CartLine], code name: PromoCodeName? = nil, event: EventFacts, stock: Stock, person: PersonCount?,
    now: Instant
  ) throws(SaleRefusal) -> Quote {
    guard event.status == .scheduled else { throw .eventCancelled }
    guard now < event.endsAt else { throw .eventPast }
    let code = try name.map { name throws(SaleRefusal) in
      guard let code = event.code(name), code.window.isOpen(at: now) else { throw .badCode }
      return code
    }
    let lines = try lines(for: cart, code: code, event: event, stock: stock, now: now)
    guard !lines.isEmpty else { throw .emptyOrder }
    try checkSums(of: lines, event: event, person: person)
    if let code { try check(code, on: lines, stock: stock, person: person) }
    guard let quote = Quote(lines: lines, event: event) else { throw .emptyOrder }
    return quote
  }

  private static func lines(
    for cart: [CartLine], code: PromoCode?, event: EventFacts, stock: Stock, now: Instant
  ) throws(SaleRefusal) -> [OrderLine] {
    var lines: [OrderLine] = []
    var seen: Set<TicketTypeID> = []
    for wish in cart {
      guard let type = event.ticketType(wish.ticketType) else { throw .unknownTicketType }
      guard seen.insert(type.id).inserted, wish.quantity >= 0 else { throw .badQuantity(type.id) }
      guard wish.quantity > 0 else { continue }
      guard !type.isHidden || code?.unlocks(type) ?? false else { throw .unknownTicketType }
      guard wish.quantity <= type.perOrderMax else { throw .tooMany(type.id, max: type.perOrderMax) }
      guard wish.quantity >= type.perOrderMin else { throw .tooFew(type.id, min: type.perOrderMin) }
      switch type.sales.phase(at: now) {
      case .notYetOpen(let opensAt): throw .notOnSaleYet(type.id, opensAt: opensAt)
      case .closed: throw .salesClosed(type.id)
      case .open: break
      }
      let left = stock[type.id].left(of: type.quota)
      guard left >= type.perOrderMin else { throw .soldOut(type.id) }
      guard wish.quantity <= left else { throw .onlyLeft(type.id, left: left) }
      try checkPrice(wish.price, of: type)
      guard let line = OrderLine(type, quantity: wish.quantity, chosen: wish.price, code: code) else {
        throw .badQuantity(type.id)
      }
      lines.append(line)
    }
    return lines
  }

  private static func checkPrice(_ price: Money?, of type: TicketType) throws(SaleRefusal) {
    guard let range = type.range, let price else { return }
    guard price.currency == type.price.currency, price.minorUnits >= range.min.minorUnits else {
      throw .priceTooLow(type.id, min: range.min)
    }
    let max = range.max ?? Money(minorUnits: PriceRange.amountMax, currency: price.currency)
    guard price.minorUnits <= max.minorUnits else { throw .priceTooHigh(type.id, max: max) }
  }

  private static func checkSums(
    of lines: [OrderLine], event: EventFacts, person: PersonCount?
  ) throws(SaleRefusal) {
    let count = lines.reduce(0) { $0 + $1.quantity }
    if let max = event.perOrderMax, count > max { throw .tooManyInOrder(max: max) }
    // More than that can't be had in any way, so it can be said before it is known who buys.
    if let max = event.perPersonMax, count + (person?.tickets ?? 0) > max { throw .tooManyForPerson(max: max) }
  }

  private static func check(
    _ code: PromoCode, on lines: [OrderLine], stock: Stock, person: PersonCount?
  ) throws(SaleRefusal) {
    let uses = lines.filter { $0.code == code.name }.reduce(0) { $0 + $1.quantity }
    guard uses > 0 else { throw .codeChangesNothing }
    let left = min(
      code.usesMax.map { stock[code.name].left(of: $0) } ?? .max,
      code.usesPerPersonMax.map { max(0, $0 - (person?.byCode[code.name] ?? 0)) } ?? .max)
    guard left > 0 else { throw .badCode }
    guard uses <= left else { throw .codeOnlyLeft(left: left) }
  }

  /// Whether an order whose hold is gone could take its places again, at its frozen prices.
  ///
  /// Limits of an order were looked at when it was placed. A code that the event does not have any more has no uses left.
  static func canReclaim(_ order: Order, event: EventFacts, stock: Stock, person: PersonCount) -> Bool {
    let fits = order.lines.allSatisfy { line in
      line.quantity <= stock[line.ticketType].left(of: event.ticketType(line.ticketType)?.quota ?? 0)
    }
    guard fits, order.ticketCount + person.tickets <= event.perPersonMax ?? .max else { return false }
    for name in Set(order.lines.compactMap(\.code)) {
      guard let code = event.code(name) else { return false }
      let uses = order.lines.filter { $0.code == name }.reduce(0) { $0 + $1.quantity }
      guard uses <= code.usesMax.map({ stock[name].left(of: $0) }) ?? .max,
        uses + (person.byCode[name] ?? 0) <= code.usesPerPersonMax ?? .max
      else { return false }
    }
    return true
  }
}
