import Core
import Testing

@Suite("giving back")
struct RefundTests {
  static let euro = CurrencyCode("EUR")!
  static let now = Instant(seconds: 1_800_000_000)
  static let standing = TicketTypeID("standing")!
  static let seated = TicketTypeID("seated")!

  static func money(_ cents: Int64) -> Money { Money(minorUnits: cents, currency: euro) }

  static func order(
    _ lines: [(TicketTypeID, Int, Int64)] = [(standing, 2, 2400), (seated, 1, 3600)], total: Int64? = nil,
    state: OrderState = .paid
  ) -> Order {
    let lines = lines.map { OrderLine(ticketType: $0.0, quantity: $0.1, unitPrice: money($0.2)) }
    let sum = lines.reduce(0) { $0 &+ $1.unitPrice.minorUnits &* Int64($1.quantity) }
    return Order(
      id: OrderID(bytes: Array(0..<10))!, ticketSeed: TicketSeed(bytes: Array(0..<10))!, event: EventID("jazz")!,
      locale: .english, buyer: Buyer(name: PersonName("Ana")!, email: EmailAddress("ana@mail.example")!),
      lines: lines, total: money(total ?? sum), createdAt: now, holdExpiresAt: now, state: state)
  }

  static func tickets(_ order: Order, void: Set<Int> = []) -> [Ticket] {
    order.lines.flatMap { Array(repeating: $0.ticketType, count: $0.quantity) }.enumerated().map { number, type in
      Ticket(
        id: ticket(number), order: order.id, event: order.event, ticketType: type, number: number,
        isValid: !void.contains(number))
    }
  }

  static func ticket(_ number: Int) -> TicketID { TicketID(bytes: Array(repeating: UInt8(number + 1), count: 10))! }

  static func facts(
    _ order: Order, void: Set<Int> = [], used: Set<Int> = [], refunds: [RefundRecord] = []
  ) -> RefundPlan.Facts {
    RefundPlan.Facts(
      order: order, tickets: tickets(order, void: void), used: Set(used.map(ticket)),
      payment: order.total.isFree ? nil : Payment(id: "pi_1", order: order.id, amount: order.total), refunds: refunds)
  }

  static func refund(
    _ key: String, _ cents: Int64, state: RefundRecord.State = .done, reason: RefundReason = .byOrganizer,
    id: String? = nil, payment: String? = "pi_1"
  ) -> RefundRecord {
    RefundRecord(
      key: RefundKey(key)!, order: order().id, payment: payment, amount: money(cents), kept: money(0), reason: reason,
      freesPlaces: true, requestedAt: now, state: state, providerID: id)
  }

  static func refusal(_ body: () throws -> Void) -> RefundRefusal? {
    do { try body() } catch let error as RefundRefusal { return error } catch {}
    return nil
  }

  @Test("each ticket costs what its line says, and all of them the total")
  func shares() {
    #expect(RefundShares.minorUnits(of: Self.order()) == [2400, 2400, 3600])
    // A fee of the whole order, a discount, and tickets that are free beside others.
    #expect(RefundShares.minorUnits(of: Self.order(total: 8500)) == [2428, 2429, 3643])
    #expect(RefundShares.minorUnits(of: Self.order(total: 100)) == [28, 29, 43])
    #expect(RefundShares.minorUnits(of: Self.order([(Self.standing, 3, 0)])) == [0, 0, 0])
    #expect(RefundShares.minorUnits(of: Self.order([(Self.standing, 3, 0)], total: 100)) == [33, 33, 34])
    #expect(RefundShares.minorUnits(of: Self.order([(Self.standing, 1, 0), (Self.seated, 2, 5)])) == [0, 5, 5])
    let dear = Self.order([(Self.standing, 1, .max / 4), (Self.seated, 2, .max / 4)], total: .max)
    #expect(RefundShares.minorUnits(of: dear).reduce(0, +) == .max)
  }

  @Test("whatever is chosen, in whatever order, the parts are the whole", arguments: 1...200)
  func sums(_ seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let order = Self.order(
      [(Self.standing, 1 + below(4), Int64(below(5000))), (Self.seated, 1 + below(4), Int64(below(5000)))],
      total: Int64(1 + below(20_000)))
    var (void, refunds): (Set<Int>, [RefundRecord]) = ([], [])
    var kept: Int64 = 0
    while void.count < order.ticketCount {
      let left = (0..<order.ticketCount).filter { !void.contains($0) }
      let number = left[below(left.count)]
      let keep = Int64(below(3) == 0 ? below(2000) : 0)
      let plan = try RefundPlan(
        .tickets([Self.ticket(number)]), of: Self.facts(order, void: void, refunds: refunds), keptPerTicket: keep,
        allowsUsed: true)
      #expect(plan.endsOrder == (left.count == 1))
      void.insert(number)
      kept += plan.kept.minorUnits
      refunds.append(Self.refund("r\(number)", plan.amount.minorUnits))
    }
    #expect(refunds.minorUnits(of: "pi_1") + kept == order.total.minorUnits)
  }

  @Test("a line gives back its last tickets, those first that were not used")
  func line() throws {
    let order = Self.order([(Self.standing, 3, 1000), (Self.seated, 1, 500)])
    let plan = try RefundPlan(
      .line(Self.standing, quantity: 2), of: Self.facts(order, used: [2]), allowsUsed: false)
    #expect(plan.tickets.map(\.number) == [0, 1] && plan.amount == Self.money(2000) && !plan.endsOrder)
    let all = RefundChoice.line(Self.standing, quantity: 3)
    #expect(
      Self.refusal { _ = try RefundPlan(all, of: Self.facts(order, used: [2]), allowsUsed: false) }
        == .ticketUsed(Self.ticket(2)))
    #expect(try RefundPlan(all, of: Self.facts(order, used: [2]), allowsUsed: true).amount == Self.money(3000))
    #expect(order.lines(of: plan.tickets).map(\.quantity) == [2])
  }

  @Test("what is kept is at most the ticket's price, and what went back by hand is not given back again")
  func bounds() throws {
    let order = Self.order()
    let kept = try RefundPlan(.whole, of: Self.facts(order), keptPerTicket: 3000, allowsUsed: false)
    #expect(kept.amount == Self.money(600) && kept.kept == Self.money(7800) && kept.endsOrder)
    let byHand = [Self.refund("hand", 5000, reason: .atProvider)]
    let rest = try RefundPlan(.whole, of: Self.facts(order, refunds: byHand), allowsUsed: false)
    #expect(rest.amount == Self.money(3400))
    let failed = [Self.refund("r", 5000, state: .failed), Self.refund("s", 5000, state: .moot)]
    #expect(try RefundPlan(.whole, of: Self.facts(order, refunds: failed), allowsUsed: false).amount == order.total)
    let free = Self.order([(Self.standing, 2, 0)])
    let nothing = try RefundPlan(.whole, of: Self.facts(free), keptPerTicket: 100, allowsUsed: false)
    #expect(nothing.amount.isFree && nothing.kept.isFree && nothing.endsOrder)
  }

  @Test(
    "what can't go back is refused with its reason",
    arguments: [
      (.held, .whole, .notPaid), (.expired, .whole, .notPaid), (.refunding, .whole, .alreadyRefunded),
      (.refunded, .whole, .alreadyRefunded), (.paid, .line(standing, quantity: 0), .badQuantity),
      (.paid, .line(standing, quantity: 3), .tooMany(standing, left: 1)),
      (.paid, .line(TicketTypeID("x")!, quantity: 1), .tooMany(TicketTypeID("x")!, left: 0)),
      (.paid, .tickets([]), .badQuantity), (.paid, .tickets([ticket(1), ticket(1)]), .badQuantity),
      (.paid, .tickets([ticket(9)]), .unknownTicket), (.paid, .tickets([ticket(0)]), .ticketAlreadyRefunded(ticket(0))),
      (.paid, .whole, .ticketUsed(ticket(2))),
    ] as [(OrderState, RefundChoice, RefundRefusal)])
  func refusals(_ state: OrderState, _ choice: RefundChoice, _ refusal: RefundRefusal) {
    let facts = Self.facts(Self.order(state: state), void: [0], used: [2])
    #expect(Self.refusal { _ = try RefundPlan(choice, of: facts, allowsUsed: false) } == refusal)
    #expect(!refusal.description.isEmpty)
  }

  @Test("an order without valid tickets has nothing to give back")
  func nothingLeft() {
    let facts = Self.facts(Self.order(), void: [0, 1, 2])
    #expect(Self.refusal { _ = try RefundPlan(.whole, of: facts, allowsUsed: true) } == .alreadyRefunded)
  }

  @Test("buyers cancel until the last moment before the organizer's limit, and only what it covers")
  func cancellation() {
    let free = Self.order([(Self.standing, 1, 0)])
    func check(_ covers: CancellationRules.Coverage?, _ order: Order, _ seconds: Int64) -> RefundRefusal? {
      let rules = covers.map { CancellationRules(until: Self.now, covers: $0, keptPerTicket: Self.money(0)) }
      return Self.refusal { try CancellationRules.check(rules, order: order, now: Self.now.adding(seconds: seconds)) }
    }
    #expect(check(.all, free, -1) == nil && check(.all, Self.order(), -1) == nil)
    #expect(check(.all, free, 0) == .cancelTooLate(until: Self.now))
    #expect(check(nil, free, -1) == .cancelNotOffered)
    #expect(check(.paid, free, -1) == .cancelNotOffered && check(.paid, Self.order(), -1) == nil)
    #expect(check(.free, Self.order(), -1) == .cancelNotOffered && check(.free, free, -1) == nil)
  }

  @Test("an order's standing tells what its state does not")
  func standing() {
    func standing(_ state: OrderState, _ refunds: [RefundRecord]) -> OrderStanding {
      OrderStanding(Self.order(state: state), refunds: refunds)
    }
    #expect(standing(.paid, []) == .paid)
    #expect(standing(.paid, [Self.refund("1", 100)]) == .partlyRefunded)
    #expect(standing(.paid, [Self.refund("pi_2", 8400, reason: .alreadyPaid)]) == .paid)
    #expect(standing(.refunded, [Self.refund("1", 0)]) == .cancelled)
    #expect(standing(.refunded, [Self.refund("1", 1)]) == .refunded)
    #expect(standing(.refunding, [Self.refund("1", 1)]) == .refunding)
  }
}
