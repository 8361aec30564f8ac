import Core
import Store
import Testing

extension StorePromise {
  /// An order with all that belongs to one.
  private static func whole(_ number: UInt8, _ store: any Store) throws -> Order {
    var order = Samples.order(number, state: .paid)
    order.paymentSession = "cs_\(number)"
    order.paymentURL = "https://pay.example/\(number)"
    let made = order
    var ticket = Samples.ticket(number, of: order)
    let answer = QuestionID("food").map { Answer(question: $0, ticket: 0, value: "none with nuts") }
    try step(store) { step throws(StoreError) in
      try step.insert(made)
      try step.remember(
        IdempotencyRecord(key: Samples.key(Int(number)), fingerprint: "f\(number)", order: made.id, at: Samples.now))
      try step.insert([ticket])
      ticket.holder = Samples.buyer.name
      ticket.revision = 1
      ticket.shortCode = Samples.ticketID(100 + number)
      try step.updateHolder(of: ticket, at: Samples.now)
      try step.move(.sell, made.lines)
      try step.record(
        SettlementRecord(payment: Samples.payment("pi_\(number)", of: made), refundReason: nil, at: Samples.now))
      for kind in [OutboxTask.Kind.mailTickets, .refund(Samples.payment("pi_\(number)", of: made))] {
        try step.enqueue(
          OutboxTask(
            id: TaskID("\(kind.isMail ? "mail" : "refund")/\(number)"), kind: kind, event: made.event, order: made.id,
            dueAt: Samples.now))
      }
      try step.insert(CheckIn(ticket: ticket.id, at: Samples.now, gate: Samples.gate))
      try step.insertResend(of: made.id, at: Samples.now)
      if let answer { try step.insert([answer], of: made.id) }
    }
    return made
  }

  func erasesAPerson(_ store: any Store) throws {
    let (erased, other) = (try Self.whole(1, store), try Self.whole(2, store))
    let request = LinkRequest(id: "r", address: Samples.buyer.email, at: Samples.now)
    try store.keep(request, waitingMax: 9)
    let address = try #require(EmailAddress(Samples.buyer.email.rawValue.uppercased()))
    let before = try store.person(address)
    #expect(before.orders.map(\.order) == [erased, other] && before.linkRequests == [Samples.now])
    let entry = try #require(before.orders.first)
    #expect(entry.tickets.count == 1 && entry.checkIns.count == 1 && entry.settlements.map(\.payment.id) == ["pi_1"])
    #expect(entry.answers.map(\.value) == ["none with nuts"])
    #expect(entry.mails.map(\.task.id.rawValue) == ["mail/1"] && entry.resends == [Samples.now])

    try Self.step(store) { step throws(StoreError) in try step.erase(erased.id, at: Samples.now) }
    try store.forgetLinkRequests(of: address)
    let order = try #require(try store.order(erased.id))
    #expect(order.buyer.name.rawValue == Erasure.name && order.buyer.email.rawValue == Erasure.address)
    #expect(order.paymentURL == nil && order.paymentSession == "cs_1")
    #expect(order.lines == erased.lines && order.total == erased.total && order.state == .paid)
    let ticket = try #require(try store.tickets(of: erased.id).first)
    #expect(ticket.holder?.rawValue == Erasure.name && ticket.revision == 1 && ticket.isValid)
    #expect(try store.checkIns(of: erased.id).count == 1)
    #expect(try store.answers(of: erased.id).isEmpty && store.answers(of: other.id).count == 1)
    #expect(try store.stock(of: Samples.event)[Samples.standing].sold == 4)
    let key = try Self.step(store) { step throws(StoreError) in try step.idempotency(Samples.key(1)) }
    #expect(key?.order == erased.id && key?.fingerprint != "f1")
    let settlement = try Self.step(store) { step throws(StoreError) in try step.settlement(ofPayment: "pi_1") }
    #expect(settlement?.payment.amount == erased.total)
    // The mail is given up; the money is not, and nothing of the other order is.
    let tasks = try store.claimTasks(now: Samples.now, leaseEndsAt: Samples.now, limit: 9).map(\.id.rawValue)
    #expect(Set(tasks) == ["refund/1", "mail/2", "refund/2"])
    #expect(try store.person(address).orders.map(\.order) == [other] && store.person(address).linkRequests.isEmpty)
    #expect(throws: StoreError.self) {
      try Self.step(store) { step throws(StoreError) in try step.erase(Samples.orderID(9), at: Samples.now) }
    }
  }

  func remembersErasures(_ store: any Store) throws {
    let orders = [try Self.whole(1, store), try Self.whole(2, store), try Self.whole(3, store)]
    #expect(try store.eventsWithPeople() == [Samples.event])
    #expect(try store.ordersWithPeople(of: Samples.event, limit: 9) == orders.map(\.id))
    let note = PersonNote(act: .scheduleErasure, order: orders[0].id, actor: "mona", at: Samples.now)
    try Self.step(store) { step throws(StoreError) in
      try step.scheduleErasure(of: orders[0].id, dueAt: Samples.now.adding(seconds: 5))
      try step.scheduleErasure(of: orders[1].id, dueAt: Samples.now)
      try step.scheduleErasure(of: orders[1].id, dueAt: Samples.now.adding(seconds: 1))
      try step.note(note)
    }
    func due(_ seconds: Int64) throws -> [OrderID] {
      try store.dueErasures(now: Samples.now.adding(seconds: seconds), limit: 9)
    }
    #expect(try due(0).isEmpty)
    #expect(try due(5) == [orders[1].id, orders[0].id])
    #expect(try store.ordersWithPeople(of: Samples.event, limit: 9) == [orders[2].id])
    try Self.step(store) { step throws(StoreError) in
      try step.erase(orders[1].id, at: Samples.now)
      // What is erased is not waited for again.
      try step.scheduleErasure(of: orders[1].id, dueAt: Samples.now)
      try step.markErased(at: Samples.now)
    }
    #expect(try due(5) == [orders[0].id])
    #expect(try store.eventsWithPeople().isEmpty)
    #expect(try store.personNotes() == [note])
  }
}
