import Core
import Sales
import Store
import Testing

@Suite("the box office")
struct BoxOfficeTests {
  @Test("a paid order is held, settled once, and its tickets and mail are written once")
  func paidOrder() throws {
    let shop = try Shop()
    let event = Shop.event(quota: 10)
    let order = try shop.order(1, quantity: 2, event: event)
    #expect(order.state == .held)
    #expect(order.total.minorUnits == 4800)
    #expect(try shop.count == StockCount(sold: 0, held: 2))

    let payment = Payment(id: "pi_1", order: order.id, amount: order.total)
    let first = try shop.office.settle(payment, facts: event, webhook: "evt_1", now: Shop.now)
    #expect(first == .decided(.issue(.sellHeld)))
    for webhook in ["evt_1", "evt_2", nil] {
      #expect(try shop.office.settle(payment, facts: event, webhook: webhook, now: Shop.now) == .alreadyDecided)
    }
    #expect(try shop.store.order(order.id)?.state == .paid)
    #expect(try shop.count == StockCount(sold: 2, held: 0))
    #expect(try shop.store.tickets(of: order.id).count == 2)
    #expect(try tasks(shop).map(\.kind) == [.mailTickets])
  }

  @Test("a free order has its tickets at once")
  func freeOrder() throws {
    let shop = try Shop()
    let order = try shop.order(1, quantity: 3, event: Shop.event(quota: 10, price: 0))
    #expect(order.state == .paid)
    #expect(try shop.count == StockCount(sold: 3, held: 0))
    #expect(try shop.store.tickets(of: order.id).count == 3)
  }

  @Test("the same key and body get the same order, another body is an error, and stock is taken once")
  func idempotency() throws {
    let shop = try Shop()
    let event = Shop.event(quota: 10)
    let order = try shop.order(1, event: event)
    #expect(try shop.order(1, event: event) == order)
    let other = try shop.office.place(Shop.wish(1, event: event, fingerprint: "other"))
    #expect(other == .keyReused)
    #expect(try shop.count.held == 1)
  }

  @Test("a refused order stores nothing, and its key is free for a corrected one")
  func refusalStoresNothing() throws {
    let shop = try Shop()
    let event = Shop.event(quota: 2)
    #expect(
      try shop.office.place(Shop.wish(1, quantity: 3, event: event)) == .refused(.onlyLeft(Shop.standing, left: 2)))
    #expect(try shop.store.order(Shop.orderID(1)) == nil)
    #expect(try shop.order(1, quantity: 2, event: event).ticketCount == 2)
  }

  @Test("a late payment claims stock again, and goes back where there is none")
  func latePayment() throws {
    let shop = try Shop()
    let event = Shop.event(quota: 2)
    let first = try shop.order(1, event: event)
    let second = try shop.order(2, event: event)
    #expect(try shop.office.release(first.id, session: nil, now: Shop.now))
    #expect(try shop.office.release(second.id, session: nil, now: Shop.now))
    #expect(try !shop.office.release(second.id, session: nil, now: Shop.now))
    _ = try shop.order(3, event: event)

    func settle(_ order: Order) throws -> SettlementOutcome {
      try shop.office.settle(
        Payment(id: "pi_\(order.id)", order: order.id, amount: order.total), facts: event, webhook: nil, now: Shop.now)
    }
    #expect(try settle(first) == .decided(.issue(.sell)))
    #expect(try settle(second) == .decided(.refund(.soldOut)))
    #expect(try shop.store.order(second.id)?.state == .refunding)
    #expect(try shop.count == StockCount(sold: 1, held: 1))
    let payment = Payment(id: "pi_\(second.id)", order: second.id, amount: second.total)
    #expect(Set(try tasks(shop).map(\.kind)) == [.mailTickets, .refund(payment), .mailRefund(payment, .soldOut)])
    try shop.office.refunded(payment)
    #expect(try shop.store.order(second.id)?.state == .refunded)
    #expect(try shop.store.tickets(of: second.id).isEmpty)
  }

  @Test("a second payment for a paid order goes back, and the tickets stay")
  func secondPayment() throws {
    let shop = try Shop()
    let event = Shop.event(quota: 2)
    let order = try shop.order(1, event: event)
    for (id, expected) in [("pi_1", Settlement.issue(.sellHeld)), ("pi_2", .refund(.alreadyPaid))] {
      let payment = Payment(id: id, order: order.id, amount: order.total)
      #expect(try shop.office.settle(payment, facts: event, webhook: nil, now: Shop.now) == .decided(expected))
    }
    #expect(try shop.store.order(order.id)?.state == .paid)
    #expect(try shop.store.tickets(of: order.id).count == 1)
    #expect(try shop.count == StockCount(sold: 1, held: 0))
  }

  @Test("another amount than the total goes back, and the places are free again")
  func wrongAmount() throws {
    let shop = try Shop()
    let event = Shop.event(quota: 2)
    let order = try shop.order(1, event: event)
    let payment = Payment(id: "pi_1", order: order.id, amount: Money(minorUnits: 1, currency: Shop.euro))
    #expect(
      try shop.office.settle(payment, facts: event, webhook: "e", now: Shop.now) == .decided(.refund(.wrongAmount)))
    #expect(try shop.count == .none)
    #expect(try shop.store.order(order.id)?.state == .refunding)
  }

  /// Found by the simulation: the order was called refunded while its own payment was still here.
  @Test("an order is refunded once its own payment is back, not when a second one is")
  func refundedByItsOwnPayment() throws {
    let shop = try Shop()
    let event = Shop.event(quota: 2, status: .cancelled)
    let order = try shop.order(1, event: Shop.event(quota: 2))
    let own = Payment(id: "pi_1", order: order.id, amount: order.total)
    let second = Payment(id: "pi_2", order: order.id, amount: order.total)
    #expect(
      try shop.office.settle(own, facts: event, webhook: nil, now: Shop.now) == .decided(.refund(.eventCancelled)))
    #expect(
      try shop.office.settle(second, facts: event, webhook: nil, now: Shop.now) == .decided(.refund(.alreadyPaid)))
    try shop.office.refunded(second)
    #expect(try shop.store.order(order.id)?.state == .refunding)
    try shop.office.refunded(own)
    #expect(try shop.store.order(order.id)?.state == .refunded)
  }

  @Test("a session is noted on a held order only, and a hold is released for its own session only")
  func sessions() throws {
    let shop = try Shop()
    let order = try shop.order(1, event: Shop.event(quota: 2))
    #expect(try shop.office.attach(session: "cs_1", url: "https://pay.example", to: order).paymentSession == "cs_1")
    #expect(try shop.office.attach(session: "cs_2", url: nil, to: order).paymentSession == "cs_1")
    #expect(try !shop.office.release(order.id, session: "cs_2", now: Shop.now))
    #expect(try !shop.office.release(order.id, session: nil, now: Shop.now))
    #expect(try shop.office.release(order.id, session: "cs_1", now: Shop.now))
    #expect(try shop.office.attach(session: "cs_1", url: "https://pay.example", to: order).state == .expired)
    #expect(try shop.count == .none)
  }

  /// Found by the simulation: the news was remembered, the session noted afterwards, and the order held for ever.
  @Test("news of an ended session that come before the session is noted release the hold")
  func endedBeforeItWasNoted() throws {
    let shop = try Shop()
    let order = try shop.order(1, event: Shop.event(quota: 2))
    #expect(try shop.office.release(order.id, session: "cs_1", webhook: "evt_1", now: Shop.now))
    #expect(try shop.office.attach(session: "cs_1", url: nil, to: order).state == .expired)
    #expect(try shop.count == .none)
  }

  @Test("a payment for an order that is not ours changes nothing")
  func unknownOrder() throws {
    let shop = try Shop()
    let payment = Payment(id: "pi", order: Shop.orderID(9), amount: Money(minorUnits: 1, currency: Shop.euro))
    #expect(try shop.office.settle(payment, facts: nil, webhook: "evt", now: Shop.now) == .unknownOrder)
  }

  @Test("a ticket is admitted once, at whichever gate is first")
  func admission() throws {
    let shop = try Shop()
    let order = try shop.order(1, event: Shop.event(quota: 2, price: 0))
    let ticket = try #require(try shop.store.tickets(of: order.id).first)
    func admit(_ now: Instant, event: EventID? = nil) throws -> GateAnswer {
      try shop.office.admit(.signed(ticket.id, revision: 0), expected: event, gate: Shop.gate, now: now) { _ in
        .scheduled
      }
    }
    #expect(try admit(Shop.now, event: EventID("other")) == GateAnswer(.refused(.wrongEvent)))
    let checkIn = CheckIn(ticket: ticket.id, at: Shop.now, gate: Shop.gate)
    #expect(try admit(Shop.now) == GateAnswer(.admitted(ticket, checkIn), order: order))
    #expect(try admit(Shop.now.adding(seconds: 60)) == GateAnswer(.alreadyAdmitted(ticket, checkIn), order: order))
    let unknown = try #require(TicketID(bytes: Array(repeating: 9, count: 10)))
    #expect(
      try shop.office.admit(.typed(unknown), expected: nil, gate: Shop.gate, now: Shop.now) { _ in .scheduled }
        == GateAnswer(.refused(.unknown)))
  }

  private func tasks(_ shop: Shop) throws -> [OutboxTask] {
    let later = Shop.now.adding(seconds: 60)
    return try shop.store.claimTasks(now: later, leaseEndsAt: later, limit: 100)
  }
}
