import Core

extension CatalogEvent {
  func rate(_ tax: CatalogTax) throws(CatalogError) -> TaxRate {
    TaxRate(percentage: try percentage(tax.millionths), isInclusive: tax.isInclusive)
  }

  func saleFees(_ currency: CurrencyCode) throws(CatalogError) -> [Fee] {
    try fees.map { fee throws(CatalogError) in
      guard let id = FeeID(fee.id), let basis = Fee.Basis(rawValue: fee.basis), fee.amount ?? 0 >= 0 else {
        throw broken("the fee `\(fee.id)` can't be charged")
      }
      return Fee(
        id: id, basis: basis, amount: fee.amount.map { Money(minorUnits: $0, currency: currency) },
        percentage: try fee.millionths.map(percentage), tax: try fee.tax.map(rate))
    }
  }

  /// Errors don't name a code: they go to logs.
  func saleCodes(_ currency: CurrencyCode) throws(CatalogError) -> [PromoCode] {
    try codes.map { code throws(CatalogError) in
      guard let name = PromoCodeName(code.name), code.amount ?? 0 >= 0, code.usesMax ?? 0 >= 0,
        code.usesPerPersonMax ?? 0 >= 0
      else { throw broken("a promo code is of no use") }
      let discount: PromoCode.Discount? =
        if let millionths = code.millionths {
          .percent(try percentage(millionths))
        } else {
          code.amount.map { .amount(Money(minorUnits: $0, currency: currency)) }
        }
      return PromoCode(
        name: name, discount: discount, ticketTypes: try code.tickets.map(ticketTypes),
        unlocks: try ticketTypes(code.unlocks), usesMax: code.usesMax, usesPerPersonMax: code.usesPerPersonMax,
        window: SalesWindow(
          opensAt: code.opensAt.map(Instant.init(milliseconds:)), closesAt: Instant(milliseconds: code.closesAt)))
    }
  }

  func saleQuestions() throws(CatalogError) -> [Question] {
    try questions.map { question throws(CatalogError) in
      let options = question.options.compactMap { QuestionOptionID($0) }
      guard let id = QuestionID(question.id), let kind = Question.Kind(rawValue: question.kind),
        options.count == question.options.count, options.isEmpty != kind.hasOptions
      else { throw broken("the question `\(question.id)` can't be asked") }
      return Question(
        id: id, kind: kind, isPerTicket: question.isPerTicket, isRequired: question.isRequired,
        ticketTypes: try question.tickets.map(ticketTypes), options: options)
    }
  }

  private func percentage(_ millionths: Int64) throws(CatalogError) -> Percentage {
    guard let percentage = Percentage(millionths: millionths) else { throw broken("a percentage is none") }
    return percentage
  }

  private func ticketTypes(_ names: [String]) throws(CatalogError) -> [TicketTypeID] {
    try names.map { name throws(CatalogError) in
      guard let id = TicketTypeID(name) else { throw broken("`\(name)` is not a ticket id") }
      return id
    }
  }
}
