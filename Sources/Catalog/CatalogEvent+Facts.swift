import Core

extension CatalogEvent {
  /// The event as the rules of the sale want it.
  /// - Throws: ``CatalogError/malformed(file:problem:)`` where a value breaks a rule that the generator keeps, as in a
  ///   catalog that was edited by hand.
  public func facts() throws(CatalogError) -> EventFacts {
    guard let eventID = EventID(id) else { throw broken("`\(id)` is not an event id") }
    guard let status = EventFacts.Status(rawValue: status) else { throw broken("the status `\(status)` is unknown") }
    guard let currency = CurrencyCode(currency) else { throw broken("the currency `\(currency)` is unknown") }
    guard startsAt < endsAt else { throw broken("the event ends before it starts") }
    guard !tickets.isEmpty else { throw broken("the event has no tickets") }
    var types: [TicketType] = []
    for ticket in tickets {
      let type = try ticketType(ticket, currency: currency)
      guard !types.contains(where: { $0.id == type.id }) else { throw broken("ticket `\(ticket.id)` stands twice") }
      types.append(type)
    }
    let rules = cancellation?.rules(currency)
    guard cancellation == nil || rules != nil else { throw broken("buyers may cancel in an unknown way") }
    return EventFacts(
      id: eventID, status: status, startsAt: Instant(milliseconds: startsAt), endsAt: Instant(milliseconds: endsAt),
      currency: currency, ticketTypes: types, fees: try saleFees(currency), codes: try saleCodes(currency),
      questions: try saleQuestions(), perOrderMax: perOrderMax, perPersonMax: perPersonMax, cancellation: rules)
  }

  private func ticketType(_ ticket: CatalogTicket, currency: CurrencyCode) throws(CatalogError) -> TicketType {
    guard let ticketID = TicketTypeID(ticket.id) else { throw broken("`\(ticket.id)` is not a ticket id") }
    guard ticket.priceMinorUnits >= 0, ticket.quota >= 0, ticket.perOrderMax >= 1 else {
      throw broken("ticket `\(ticket.id)` has a negative price or quota, or allows none in an order")
    }
    let (least, min) = (ticket.priceMin ?? 0, ticket.perOrderMin ?? 1)
    guard least >= 0, ticket.priceMax.map({ $0 >= least }) ?? true, (1...ticket.perOrderMax).contains(min) else {
      throw broken("ticket `\(ticket.id)` has limits that nothing can keep")
    }
    func money(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, currency: currency) }
    return TicketType(
      id: ticketID, price: money(ticket.priceMinorUnits),
      range: ticket.priceMin.map { PriceRange(min: money($0), max: ticket.priceMax.map(money)) },
      tax: try ticket.tax.map(rate), quota: ticket.quota, perOrderMin: min, perOrderMax: ticket.perOrderMax,
      sales: SalesWindow(
        opensAt: ticket.salesOpenAt.map(Instant.init(milliseconds:)),
        closesAt: Instant(milliseconds: ticket.salesCloseAt)), isHidden: ticket.isHidden ?? false)
  }

  func broken(_ problem: String) -> CatalogError {
    .malformed(file: "events/\(id).json", problem: problem)
  }
}
