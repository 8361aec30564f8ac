import Core
import Sales
import Store
import Testing

@Suite("tickets that go back")
struct RefundTests {
  let shop: Shop
  let event = Shop.event(quota: 10)

  init() throws { shop = try Shop() }

  private func paid(_ number: Int = 1, quantity: Int = 2) throws -> Order {
    let order = try shop.order(number, quantity: quantity, event: event)
    _ = try shop.office.settle(
      Payment(id: "pi_\(number)", order: order.id, amount: order.total), facts: event, webhook: nil, now: Shop.now)
    return order
  }

  private func giveBack(_ order: Order, _ wish: RefundWish) throws -> RefundRecord {
    guard case .done(let refund) = try shop.office.giveBack(order.id, wish, now: Shop.now) else {
      throw Shop.ShopError.refused
    }
    return refund
  }

  private func state(_ order: Order) throws -> OrderState? { try shop.store.order(order.id)?.state }

  private func valid(_ order: Order) throws -> Int { try shop.store.tickets(of: order.id).count(where: \.isValid) }

  private func actions(_ order: Order) throws -> [AuditAction] {
    try shop.store.audit(AuditFilter(order: order.id), before: nil, limit: 99).reversed().map(\.entry.action)
  }

  private func cents(_ number: Int64) -> Money { Money(minorUnits: number, currency: Shop.euro) }

  @Test("one ticket of two goes back: it is void, its place is free, its price is on its way, and the rest stays")
  func oneTicket() throws {
    let order = try paid()
    let refund = try giveBack(order, RefundWish(.line(Shop.standing, quantity: 1)))
    #expect(refund.amount == cents(2400) && refund.state == .pending)
    #expect(refund.key.rawValue == "\(order.id)-1")
    #expect(try state(order) == .paid)
    #expect(try valid(order) == 1)
    #expect(try shop.count == StockCount(sold: 1, held: 0))
    #expect(try shop.store.refunds(of: order.id) == [refund])
    let tasks = try shop.store.claimTasks(now: Shop.now, leaseEndsAt: Shop.now, limit: 9)
    #expect(
      Set(tasks.map(\.id.rawValue)) == [
        "mail-tickets/\(order.id)", "refund/\(refund.key)", "mail-refund/\(refund.key)",
      ])
    try shop.office.refundTaken(refund.key, of: order.id, providerID: "re_1", state: .done, now: Shop.now)
    #expect(try state(order) == .paid)
    #expect(try actions(order) == [.orderPlaced, .orderPaid, .refundAsked, .refundDone])
  }

  @Test("a whole order goes back in two parts, and is refunded when the last of the money is on its way")
  func wholeInParts() throws {
    let order = try paid()
    let first = try giveBack(order, RefundWish(.line(Shop.standing, quantity: 1)))
    let second = try giveBack(order, RefundWish(.whole))
    #expect(first.key != second.key)
    #expect(try state(order) == .refunding)
    #expect(try shop.count == .none)
    try shop.office.refundTaken(second.key, of: order.id, providerID: "re_2", state: .sent, now: Shop.now)
    #expect(try state(order) == .refunding, "the first part is not back yet")
    try shop.office.refundTaken(first.key, of: order.id, providerID: "re_1", state: .sent, now: Shop.now)
    #expect(try state(order) == .refunded)
    #expect(try shop.office.giveBack(order.id, RefundWish(.whole), now: Shop.now) == .refused(.alreadyRefunded))
  }

  @Test("places stay taken where the organizer keeps them")
  func keepsPlaces() throws {
    let order = try paid()
    _ = try giveBack(order, RefundWish(.whole, freesPlaces: false))
    #expect(try shop.count == StockCount(sold: 2, held: 0))
    #expect(try valid(order) == 0)
  }

  @Test("a free order is over at once, and nothing is asked of the provider")
  func freeOrder() throws {
    let order = try shop.order(1, quantity: 2, event: Shop.event(quota: 10, price: 0))
    let refund = try giveBack(order, RefundWish(.whole))
    #expect(refund.state == .done && refund.payment == nil)
    #expect(try state(order) == .refunded)
    let tasks = try shop.store.claimTasks(now: Shop.now, leaseEndsAt: Shop.now, limit: 9)
    #expect(!tasks.contains { if case .refund = $0.kind { true } else { false } })
    #expect(tasks.contains { $0.id.rawValue == "mail-refund/\(refund.key)" })
  }

  @Test("asked again under its key, a refund is the same one")
  func sameKey() throws {
    let order = try paid(quantity: 3)
    let key = try #require(RefundKey("\(order.id)-key-monday"))
    let wish = RefundWish(.line(Shop.standing, quantity: 1), key: key)
    let first = try giveBack(order, wish)
    #expect(try giveBack(order, wish) == first)
    #expect(try valid(order) == 2)
    #expect(try giveBack(order, RefundWish(.line(Shop.standing, quantity: 1))).key != key)
  }

  @Test("a buyer cancels within the rules, for the price less what is kept, and not once a ticket was used")
  func cancels() throws {
    let order = try paid()
    let rules = CancellationRules(until: Shop.now.adding(seconds: 1), covers: .all, keptPerTicket: cents(300))
    func cancel(_ order: Order, at seconds: Int64) throws -> RefundAnswer {
      try shop.office.giveBack(
        order.id, RefundWish(cancelling: .whole, within: rules), now: Shop.now.adding(seconds: seconds))
    }
    #expect(try cancel(order, at: 1) == .refused(.cancelTooLate(until: rules.until)))
    guard case .done(let refund) = try cancel(order, at: 0) else { throw Shop.ShopError.refused }
    #expect(refund.amount == cents(4200) && refund.kept == cents(600) && refund.reason == .byBuyer)
    #expect(try cancel(order, at: 0) == .refused(.alreadyRefunded))

    let used = try paid(2)
    let ticket = try #require(try shop.store.tickets(of: used.id).first)
    _ = try shop.office.admit(.typed(ticket.id), expected: nil, gate: Shop.gate, now: Shop.now) { _ in .scheduled }
    #expect(try cancel(used, at: 0) == .refused(.ticketUsed(ticket.id)))
    #expect(
      try shop.office.giveBack(used.id, RefundWish(cancelling: .whole, within: nil), now: Shop.now)
        == .refused(.cancelNotOffered))
  }

  @Test("what is refused leaves no trace, and a plan is made without doing anything")
  func leavesNoTrace() throws {
    let order = try paid()
    let before = try actions(order)
    #expect(
      try shop.office.giveBack(order.id, RefundWish(.line(Shop.standing, quantity: 3)), now: Shop.now)
        == .refused(.tooMany(Shop.standing, left: 2)))
    #expect(try shop.office.plan(order.id, RefundWish(.whole), now: Shop.now)?.get().amount == cents(4800))
    #expect(try valid(order) == 2)
    #expect(try actions(order) == before)
    #expect(try shop.office.giveBack(Shop.orderID(9), RefundWish(.whole), now: Shop.now) == .unknownOrder)
  }

  @Test("who has given tickets back may buy as many again, and no more")
  func personsMayBuyAgain() throws {
    let event = Shop.event(quota: 10, perPersonMax: 2)
    let order = try shop.order(1, quantity: 2, event: event, buyer: 7)
    _ = try shop.office.settle(
      Payment(id: "pi_1", order: order.id, amount: order.total), facts: event, webhook: nil, now: Shop.now)
    #expect(throws: Shop.ShopError.self) { try shop.order(2, event: event, buyer: 7) }
    let ticket = try #require(try shop.store.tickets(of: order.id).first)
    _ = try giveBack(order, RefundWish(.tickets([ticket.id])))
    #expect(throws: Shop.ShopError.self) { try shop.order(3, quantity: 2, event: event, buyer: 7) }
    #expect(try shop.order(4, event: event, buyer: 7).state == .held)
    #expect(throws: Shop.ShopError.self) { try shop.order(5, event: event, buyer: 7) }
  }

  @Test("the gate refuses what went back, and what is in dispute where the site wants that")
  func gate() throws {
    let order = try paid()
    let tickets = try shop.store.tickets(of: order.id)
    _ = try giveBack(order, RefundWish(.tickets([tickets[0].id])))
    func admit(_ ticket: Ticket, blocks: Bool) throws -> Admission {
      try shop.office.admit(
        .typed(ticket.id), expected: nil, gate: Shop.gate, now: Shop.now, blocksDisputed: blocks
      ) { _ in .scheduled }.verdict
    }
    #expect(try admit(tickets[0], blocks: false) == .refused(.refunded))
    let told = ToldDispute(id: "dp_1", payment: "pi_1", amount: order.total, reason: "fraudulent", state: .open)
    for _ in 0..<2 { try shop.office.note(told, webhook: "evt_1", now: Shop.now) }
    #expect(try shop.store.disputes(of: order.id).map(\.state) == [.open])
    #expect(try admit(tickets[1], blocks: true) == .refused(.disputed))
    let won = ToldDispute(id: "dp_1", payment: "pi_1", amount: order.total, reason: "fraudulent", state: .won)
    try shop.office.note(won, webhook: "evt_2", now: Shop.now)
    guard case .admitted = try admit(tickets[1], blocks: true) else { throw Shop.ShopError.refused }
    let found = try actions(order).filter { $0 == .disputeOpened || $0 == .disputeClosed }
    #expect(found == [.disputeOpened, .disputeClosed])
  }

  @Test("what was given back by hand is learnt once; all of it ends the order, a part does not")
  func byHand() throws {
    let order = try paid()
    func told(_ id: String, _ amount: Int64) -> ToldRefund {
      ToldRefund(id: id, key: nil, amount: cents(amount), state: .done)
    }
    for _ in 0..<2 { #expect(try shop.office.learn(refundsOf: "pi_1", [told("re_1", 500)], now: Shop.now)) }
    #expect(try state(order) == .paid)
    #expect(try valid(order) == 2)
    let list = [told("re_1", 500), told("re_2", 4300)]
    for _ in 0..<2 { #expect(try shop.office.learn(refundsOf: "pi_1", list, now: Shop.now)) }
    #expect(try state(order) == .refunded)
    #expect(try valid(order) == 0)
    #expect(try shop.count == .none)
    #expect(try shop.store.refunds(of: order.id).map(\.tickets.count) == [0, 2])
    #expect(try actions(order) == [.orderPlaced, .orderPaid, .refundLearnt, .refundLearnt])
    #expect(try !shop.office.learn(refundsOf: "pi_unknown", list, now: Shop.now))
  }

  @Test("money that a bank did not take makes the order wait again")
  func failedRefund() throws {
    let order = try paid()
    let refund = try giveBack(order, RefundWish(.whole))
    try shop.office.refundTaken(refund.key, of: order.id, providerID: "re_1", state: .sent, now: Shop.now)
    #expect(try state(order) == .refunded)
    let failed = ToldRefund(id: "re_1", key: refund.key, amount: refund.amount, state: .failed)
    try shop.office.learn(refundsOf: "pi_1", [failed], now: Shop.now)
    #expect(try state(order) == .refunding)
    #expect(try actions(order).last == .refundFailed)
  }

  @Test("news of a refund are asked for, whatever comes first, and only for payments of ours")
  func news() throws {
    let order = try paid()
    #expect(try shop.office.noteRefundNews(of: "pi_1", order: nil, webhook: "evt_1", now: Shop.now))
    #expect(try shop.office.noteRefundNews(of: "pi_9", order: order.id, webhook: "evt_2", now: Shop.now))
    #expect(try !shop.office.noteRefundNews(of: "pi_8", order: nil, webhook: "evt_3", now: Shop.now))
    #expect(try shop.store.dueRefundNews(now: Shop.now, limit: 9).map(\.payment) == ["pi_1", "pi_9"])
  }

  @Test("the log names who did it and from which network")
  func source() throws {
    let order = try paid()
    let office = BoxOffice(
      store: shop.store, source: AuditSource(.operator, name: "nour", address: "198.51.100.7", requestID: "r-7"))
    _ = try office.giveBack(order.id, RefundWish(.whole), now: Shop.now)
    let line = try #require(try shop.store.audit(AuditFilter(action: .refundAsked), before: nil, limit: 1).first)
    #expect(
      line.entry.source == AuditSource(actor: .operator, name: "nour", origin: "198.51.100.0/24", requestID: "r-7"))
    #expect(line.entry.amount == order.total && line.entry.subject == "\(order.id)-1" && line.entry.at == Shop.now)
  }
}
