import Core
import Store
import Testing

extension StorePromise {
  func keepsARefund(_ store: any Store) throws {
    let order = try Self.paidOrder(store)
    var refund = Self.refund("1", of: order, cents: 2400, tickets: [Samples.ticketID(1), Samples.ticketID(0)])
    let first = refund
    try Self.step(store) { step throws(StoreError) in try step.insert(first) }
    (refund.state, refund.providerID, refund.settledAt) = (.sent, "re_1", Samples.now.adding(seconds: 5))
    let changed = refund
    try Self.step(store) { step throws(StoreError) in try step.update(changed) }
    // By number, in whatever order they were given.
    #expect(try store.refunds(of: order.id).map(\.tickets) == [[Samples.ticketID(0), Samples.ticketID(1)]])
    let found = try Self.step(store) { step throws(StoreError) in try step.refund(changed.key) }
    #expect(found?.state == .sent && found?.providerID == "re_1" && found?.amount.minorUnits == 2400)
    #expect(found?.settledAt == Samples.now.adding(seconds: 5) && found?.requestedAt == Samples.now)
    let isRefunded = try Self.step(store) { step throws(StoreError) in
      (try step.isRefunded(Samples.ticketID(0)), try step.isRefunded(Samples.ticketID(2)))
    }
    #expect(isRefunded == (true, false))
    #expect(try store.order(ofPayment: "pi_1") == order.id)
    #expect(try store.order(ofPayment: "pi_2") == nil)
    #expect(try store.settlements(of: order.id).map(\.payment.id) == ["pi_1"])
    #expect(throws: StoreError.self) { try Self.step(store) { step throws(StoreError) in try step.insert(changed) } }
    let unknown = Self.refund("9", of: order, cents: 1)
    #expect(throws: StoreError.self) { try Self.step(store) { step throws(StoreError) in try step.update(unknown) } }
  }

  func letsNoMoreGoBack(_ store: any Store) throws {
    let order = try Self.paidOrder(store)
    let whole = order.total.minorUnits
    let part = Self.refund("1", of: order, cents: whole - 100)
    try Self.step(store) { step throws(StoreError) in try step.insert(part) }
    let tooMuch = Self.refund("2", of: order, cents: 101)
    #expect(throws: StoreError.self) { try Self.step(store) { step throws(StoreError) in try step.insert(tooMuch) } }
    let rest = Self.refund("3", of: order, cents: 100)
    try Self.step(store) { step throws(StoreError) in try step.insert(rest) }
    var more = rest
    more.amount = Money(minorUnits: 101, currency: Samples.euro)
    let raised = more
    #expect(throws: StoreError.self) { try Self.step(store) { step throws(StoreError) in try step.update(raised) } }
    // What failed, or had nothing left to give back, takes nothing.
    var failed = part
    failed.state = .failed
    let gone = failed
    try Self.step(store) { step throws(StoreError) in
      try step.update(gone)
      try step.insert(tooMuch)
    }
    #expect(try store.refunds(of: order.id).minorUnits(of: "pi_1") == 201)
    let nothing = RefundRecord(
      key: RefundKey("n")!, order: order.id, payment: nil, amount: Money(minorUnits: 1, currency: Samples.euro),
      kept: Money(minorUnits: 0, currency: Samples.euro), reason: .byBuyer, freesPlaces: true,
      requestedAt: Samples.now, state: .done)
    #expect(throws: StoreError.self) { try Self.step(store) { step throws(StoreError) in try step.insert(nothing) } }
  }

  func refusesATicketTwice(_ store: any Store) throws {
    let order = try Self.paidOrder(store)
    let first = Self.refund("1", of: order, cents: 100, tickets: [Samples.ticketID(0)])
    let second = Self.refund("2", of: order, cents: 100, tickets: [Samples.ticketID(0)])
    try Self.step(store) { step throws(StoreError) in try step.insert(first) }
    #expect(throws: StoreError.self) { try Self.step(store) { step throws(StoreError) in try step.insert(second) } }
    var (one, other) = (first, Self.refund("3", of: order, cents: 100))
    (one.providerID, other.providerID) = ("re_1", "re_1")
    let (named, again) = (one, other)
    try Self.step(store) { step throws(StoreError) in try step.update(named) }
    #expect(throws: StoreError.self) { try Self.step(store) { step throws(StoreError) in try step.insert(again) } }
  }

  func endsATicketOnce(_ store: any Store) throws {
    let order = try Self.paidOrder(store)
    try Self.step(store) { step throws(StoreError) in try step.void([Samples.ticketID(1)]) }
    #expect(try store.tickets(of: order.id).map(\.isValid) == [true, false, true])
    let seen = try Self.step(store) { step throws(StoreError) in try step.tickets(of: order.id).map(\.isValid) }
    #expect(seen == [true, false, true])
    for ticket in [Samples.ticketID(1), Samples.ticketID(9)] {
      #expect(throws: StoreError.self) {
        try Self.step(store) { step throws(StoreError) in try step.void([ticket]) }
      }
    }
  }

  func asksForRefundNews(_ store: any Store) throws {
    let order = try Self.paidOrder(store)
    func want(_ seconds: Int64) throws {
      try Self.step(store) { step throws(StoreError) in
        try step.wantRefundNews(of: "pi_1", order: order.id, dueAt: Samples.now.adding(seconds: seconds))
      }
    }
    func due(_ seconds: Int64) throws -> [RefundNewsTask] {
      try store.dueRefundNews(now: Samples.now.adding(seconds: seconds), limit: 10)
    }
    try want(0)
    #expect(try due(-1).isEmpty)
    let task = try #require(try due(0).first)
    #expect(task.payment == "pi_1" && task.order == order.id && task.event == order.event && task.attempts == 0)
    try store.finishRefundNews(task, dueAt: Samples.now.adding(seconds: 60))
    #expect(try due(59).isEmpty)
    let again = try #require(try due(60).first)
    #expect(again.attempts == 1)
    // More news while somebody is asking: it is asked once more.
    try want(60)
    try store.finishRefundNews(again, dueAt: nil)
    let last = try #require(try due(60).first)
    try store.finishRefundNews(last, dueAt: nil)
    #expect(try due(1000).isEmpty)
  }

  func keepsADispute(_ store: any Store) throws {
    var dispute = Dispute(
      id: "dp_1", payment: "pi_1", amount: Money(minorUnits: 8400, currency: Samples.euro), reason: "fraudulent",
      state: .open, openedAt: Samples.now)
    let opened = dispute
    try Self.step(store) { step throws(StoreError) in try step.record(opened) }
    let order = try Self.paidOrder(store)
    #expect(try store.disputes(of: order.id) == [opened])
    (dispute.state, dispute.closedAt) = (.lost, Samples.now.adding(seconds: 9))
    let closed = dispute
    try Self.step(store) { step throws(StoreError) in try step.record(closed) }
    let found = try Self.step(store) { step throws(StoreError) in
      (try step.dispute("dp_1"), try step.disputes(of: order.id), try step.dispute("dp_2"))
    }
    #expect(found.0 == closed && found.1 == [closed] && found.2 == nil)
  }

  func addsToTheLog(_ store: any Store) throws {
    let order = try Self.paidOrder(store)
    let source = AuditSource(.operator, name: "nour", address: "203.0.113.9", requestID: "r-1")
    let entries = [
      AuditEntry(
        at: Samples.now, source: source, action: .refundAsked, event: order.event, order: order.id, subject: "1",
        amount: order.total),
      AuditEntry(at: Samples.now.adding(seconds: 1), source: AuditSource(.shop), action: .ordersExported),
    ]
    try Self.step(store) { step throws(StoreError) in
      for entry in entries { try step.append(entry) }
    }
    let lines = try store.audit(AuditFilter(), before: nil, limit: 10)
    #expect(lines.map(\.number) == [2, 1])
    #expect(lines.map(\.entry) == entries.reversed())
    #expect(lines.last?.entry.source.origin == "203.0.113.0/24")
    #expect(try store.audit(AuditFilter(), before: 2, limit: 10).map(\.number) == [1])
    #expect(try store.audit(AuditFilter(order: order.id), before: nil, limit: 10).map(\.number) == [1])
    #expect(try store.audit(AuditFilter(actor: .shop), before: nil, limit: 10).map(\.number) == [2])
    #expect(try store.audit(AuditFilter(action: .refundAsked), before: nil, limit: 1).map(\.number) == [1])
    let window = AuditFilter(since: Samples.now, until: Samples.now.adding(seconds: 1))
    #expect(try store.audit(window, before: nil, limit: 10).map(\.number) == [1])
  }

  func listsOrders(_ store: any Store) throws {
    // Two of one moment, which only their ids tell apart.
    let orders = [(1, 0), (2, 10), (3, 10), (4, 20)].map { number, seconds in
      Samples.order(UInt8(number), createdAt: Samples.now.adding(seconds: seconds))
    }
    try Self.insert(orders, store)
    var seen: [Order] = []
    for _ in 0..<4 {
      seen += try store.orders(OrderFilter(), after: seen.last.map(OrderCursor.init), limit: 1)
    }
    #expect(seen.map(\.id) == [4, 2, 3, 1].map(Samples.orderID))
    #expect(try store.orders(OrderFilter(), after: seen.last.map(OrderCursor.init), limit: 1).isEmpty)
    let cursor = try #require(OrderCursor("\(OrderCursor(seen[1]))"))
    #expect(cursor == OrderCursor(seen[1]))
    #expect(OrderCursor("12") == nil && OrderCursor("x.\(seen[0].id)") == nil)
  }

  func findsOrders(_ store: any Store) throws {
    try Self.insert([Samples.order(1), Samples.order(2, state: .paid)], store)
    let elsewhere = Samples.order(3, event: Samples.otherEvent, createdAt: Samples.now.adding(seconds: 60))
    try store.transaction(on: Samples.otherEvent) { step throws(StoreError) in try step.insert(elsewhere) }
    func find(_ filter: OrderFilter) throws -> Set<OrderID> {
      Set(try store.orders(filter, after: nil, limit: 9).map(\.id))
    }
    #expect(try find(OrderFilter(event: Samples.event)) == [Samples.orderID(1), Samples.orderID(2)])
    #expect(try find(OrderFilter(state: .paid)) == [Samples.orderID(2)])
    #expect(try find(OrderFilter(since: Samples.now.adding(seconds: 1))) == [elsewhere.id])
    #expect(try find(OrderFilter(until: Samples.now.adding(seconds: 60))).count == 2)
    #expect(try find(OrderFilter(email: EmailAddress("NOUR@mail.example"))).count == 3)
    #expect(try find(OrderFilter(email: EmailAddress("nobody@mail.example"))).isEmpty)
    #expect(try find(OrderFilter(idPrefix: String(elsewhere.id.rawValue.prefix(8)))).count == 3)
    #expect(try find(OrderFilter(idPrefix: elsewhere.id.rawValue)) == [elsewhere.id])
  }

  /// With three tickets, of 24, 24 and 36 euros.
  private static func paidOrder(_ store: any Store) throws -> Order {
    let order = Samples.order(1, state: .paid)
    try step(store) { step throws(StoreError) in
      try step.insert(order)
      try step.insert((0..<3).map { Samples.ticket($0, of: order) })
      try step.record(
        SettlementRecord(payment: Samples.payment("pi_1", of: order), refundReason: nil, at: Samples.now))
    }
    return order
  }

  private static func refund(
    _ key: String, of order: Order, cents: Int64, tickets: [TicketID] = []
  ) -> RefundRecord {
    RefundRecord(
      key: RefundKey(key)!, order: order.id, payment: "pi_1", amount: Money(minorUnits: cents, currency: Samples.euro),
      kept: Money(minorUnits: 0, currency: Samples.euro), reason: .byOrganizer, tickets: tickets, freesPlaces: true,
      requestedAt: Samples.now, state: .pending)
  }
}
