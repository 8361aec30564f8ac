import Core
import Store
import Testing

extension StorePromise {
  static let code = PromoCodeName("early-bird")!

  func checkBuying(_ store: any Store) throws {
    switch self {
    case .keepsWhatAnOrderCosts: try keepsWhatAnOrderCosts(store)
    case .countsUsesOfCodesWithTheStock: try countsUses(store)
    case .keepsAnswersUntilTheyAreForgotten: try keepsAnswers(store)
    default: try countsTheTicketsOfAPerson(store)
    }
  }

  private func keepsAnswers(_ store: any Store) throws {
    let (diet, note) = (try #require(QuestionID("diet")), try #require(QuestionID("note")))
    let order = try Self.order(1)
    let answers = [
      Answer(question: note, ticket: nil, value: "قرب النافذة\nplease"),
      Answer(question: note, ticket: 0, value: "b"), Answer(question: diet, ticket: 0, value: "a"),
      Answer(question: diet, ticket: 10, value: "none,vegan"),
    ]
    #expect(throws: StoreError.self) {
      try Self.step(store) { step throws(StoreError) in try step.insert(answers, of: order.id) }
    }
    try Self.insert([order, Self.order(2)], store)
    try Self.step(store) { step throws(StoreError) in try step.insert(answers.reversed(), of: order.id) }
    #expect(
      try store.answers(of: order.id) == [answers[0], answers[2], answers[1], answers[3]],
      "by ticket, and then as they were given")
    #expect(throws: StoreError.self) {
      try Self.step(store) { step throws(StoreError) in try step.insert([answers[0]], of: order.id) }
    }
    #expect(try store.answers(of: Samples.orderID(2)) == [])
    let nour = PersonKey(Samples.buyer.email)
    try Self.step(store) { step throws(StoreError) in try step.forgetPerson(of: order.id) }
    #expect(try store.answers(of: order.id) == [])
    #expect(try Self.step(store) { step throws(StoreError) in try step.count(of: nour) }.tickets == 3)
    #expect(try store.order(order.id) == order)
  }

  private static func money(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, currency: Samples.euro) }

  private static func lines(_ quantity: Int) throws -> [OrderLine] {
    let vat = TaxRate(percentage: try #require(Percentage("19")), isInclusive: true)
    let onTop = TaxRate(percentage: try #require(Percentage("8.875")), isInclusive: false)
    return [
      OrderLine(
        ticketType: Samples.standing, quantity: quantity, unitPrice: money(2160), discount: money(240), code: code,
        tax: vat.tax(on: money(2160 * Int64(quantity)))),
      OrderLine(
        ticketType: Samples.seated, quantity: 1, unitPrice: money(3600), tax: onTop.tax(on: money(3600))),
    ]
  }

  private static func order(
    _ number: UInt8, quantity: Int = 2, email: String = "nour@mail.example", event: EventID = Samples.event,
    state: OrderState = .held
  ) throws -> Order {
    let fee = OrderFee(
      id: try #require(FeeID("booking")), amount: money(150),
      tax: TaxRate(percentage: try #require(Percentage("19")), isInclusive: true).tax(on: money(150)))
    let plain = OrderFee(id: try #require(FeeID("post")), amount: money(90))
    return Order(
      id: Samples.orderID(number), ticketSeed: try #require(TicketSeed(bytes: Array(repeating: number, count: 10))),
      event: event, locale: .arabic,
      buyer: Buyer(name: Samples.buyer.name, email: try #require(EmailAddress(email))), lines: try lines(quantity),
      fees: [fee, plain], total: money(8480), createdAt: Samples.now, holdExpiresAt: Samples.now, state: state)
  }

  private func keepsWhatAnOrderCosts(_ store: any Store) throws {
    let order = try Self.order(1)
    try Self.insert([order], store)
    #expect(try store.order(order.id) == order)
  }

  private func countsUses(_ store: any Store) throws {
    let lines = try Self.lines(2)
    func move(_ move: StockMove) throws {
      try Self.step(store) { step throws(StoreError) in try step.move(move, lines) }
    }
    try move(.hold)
    try move(.hold)
    try move(.sellHeld)
    try move(.sell)
    #expect(try store.stock(of: Samples.event)[Self.code] == StockCount(sold: 4, held: 2))
    try move(.release)
    #expect(try store.stock(of: Samples.event)[Self.code] == StockCount(sold: 4, held: 0))
    #expect(throws: StoreError.self) { try move(.release) }
    #expect(try store.stock(of: Samples.event)[Self.code] == StockCount(sold: 4, held: 0))
    #expect(try store.stock(of: Samples.otherEvent) == Stock())
  }

  private func countsTheTicketsOfAPerson(_ store: any Store) throws {
    try Self.insert(
      [
        Self.order(1, quantity: 2), Self.order(2, quantity: 3, email: "Nour+two@Mail.example", state: .paid),
        Self.order(3, state: .expired), Self.order(4, state: .refunded), Self.order(5, email: "nora@mail.example"),
      ], store)
    let elsewhere = try Self.order(6, event: Samples.otherEvent)
    try store.transaction(on: Samples.otherEvent) { step throws(StoreError) in try step.insert(elsewhere) }
    let nour = PersonKey(Samples.buyer.email)
    func count() throws -> PersonCount {
      try Self.step(store) { step throws(StoreError) in try step.count(of: nour) }
    }
    #expect(try count() == PersonCount(tickets: 7, byCode: [Self.code: 5]))
    var order = try Self.order(1)
    order.state = .expired
    let expired = order
    try Self.step(store) { step throws(StoreError) in try step.update(expired) }
    #expect(try count() == PersonCount(tickets: 4, byCode: [Self.code: 3]))
    let stranger = PersonKey(try #require(EmailAddress("nobody@mail.example")))
    #expect(try Self.step(store) { step throws(StoreError) in try step.count(of: stranger) } == .none)
  }
}
