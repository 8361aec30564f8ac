import Core
import Store
import Testing

extension StorePromise {
  func checkPeople(_ store: any Store) throws {
    switch self {
    case .keepsTheHolderOfATicket: try keepsTheHolder(store)
    case .refusesAShortCodeTwice: try refusesAShortCodeTwice(store)
    case .findsOrdersByAddress: try findsOrdersByAddress(store)
    case .keepsRequestsForLinks: try keepsRequestsForLinks(store)
    case .remembersResends: try remembersResends(store)
    case .remembersReminders: try remembersReminders(store)
    case .erasesAPersonAndNothingElse: try erasesAPerson(store)
    case .remembersErasures: try remembersErasures(store)
    case .tellsWhatBecameOfMails: try tellsWhatBecameOfMails(store)
    default: Issue.record("\(self) is no promise about people")
    }
  }

  private static func issue(_ store: any Store) throws -> [Ticket] {
    let order = Samples.order(1, state: .paid)
    let tickets = [Samples.ticket(0, of: order), Samples.ticket(1, of: order)]
    try step(store) { step throws(StoreError) in
      try step.insert(order)
      try step.insert(tickets)
    }
    return tickets
  }

  private func keepsTheHolder(_ store: any Store) throws {
    let tickets = try Self.issue(store)
    #expect(try store.ticket(typed: tickets[0].id) == tickets[0])
    for revision: UInt8 in [1, 2] {
      var changed = tickets[0]
      let name: PersonName = try #require(PersonName("ليلى \(revision)"))
      changed.holder = name
      changed.revision = revision
      changed.shortCode = Samples.ticketID(100 + revision)
      let new = changed
      try Self.step(store) { step throws(StoreError) in try step.updateHolder(of: new, at: Samples.now) }
      #expect(try store.tickets(of: tickets[0].order) == [new, tickets[1]])
      #expect(try Self.step(store) { step throws(StoreError) in try step.ticket(new.id) } == new)
      #expect(try store.ticket(typed: new.shortCode) == new)
      // The very first code still says which ticket it was.
      #expect(try store.ticket(typed: new.id) == new)
    }
    #expect(try store.ticket(typed: Samples.ticketID(101)) == nil)
    #expect(try store.ticket(typed: Samples.ticketID(99)) == nil)
  }

  private func refusesAShortCodeTwice(_ store: any Store) throws {
    var tickets = try Self.issue(store)
    for index in tickets.indices {
      tickets[index].holder = Samples.buyer.name
      tickets[index].revision = 1
      tickets[index].shortCode = Samples.ticketID(100)
    }
    let (first, second) = (tickets[0], tickets[1])
    try Self.step(store) { step throws(StoreError) in try step.updateHolder(of: first, at: Samples.now) }
    #expect(throws: StoreError.self) {
      try Self.step(store) { step throws(StoreError) in try step.updateHolder(of: second, at: Samples.now) }
    }
    var unknown = first
    unknown = Ticket(
      id: Samples.ticketID(50), order: unknown.order, event: unknown.event, ticketType: unknown.ticketType, number: 9,
      revision: 1, holder: unknown.holder, shortCode: Samples.ticketID(51))
    let stranger = unknown
    #expect(throws: StoreError.self) {
      try Self.step(store) { step throws(StoreError) in try step.updateHolder(of: stranger, at: Samples.now) }
    }
  }

  private func findsOrdersByAddress(_ store: any Store) throws {
    try Self.insert([Samples.order(1), Samples.order(2, state: .paid), Samples.order(3, state: .expired)], store)
    let written = try #require(EmailAddress(Samples.buyer.email.rawValue.uppercased()))
    #expect(try store.orders(of: written, limit: 10).map(\.id) == [Samples.orderID(1), Samples.orderID(2)])
    #expect(try store.orders(of: written, limit: 1).count == 1)
    let other = try #require(EmailAddress("nour@other.example"))
    #expect(try store.orders(of: other, limit: 10).isEmpty)
  }

  private func keepsRequestsForLinks(_ store: any Store) throws {
    let address = Samples.buyer.email
    let requests = (0..<3).map { number in
      LinkRequest(id: "request-\(number)", address: address, at: Samples.now.adding(seconds: Int64(number)))
    }
    for request in requests + requests { try store.keep(request, waitingMax: 2) }
    #expect(try store.waitingLinkRequests(limit: 10) == Array(requests.prefix(2)))
    #expect(try store.waitingLinkRequests(limit: 1) == [requests[0]])
    try Self.step(store) { step throws(StoreError) in
      try step.finish(requests[0], isMailed: true)
      try step.finish(requests[0], isMailed: false)
      try step.finish(requests[1], isMailed: false)
    }
    #expect(try store.waitingLinkRequests(limit: 10).isEmpty)
    func mails() throws -> [Instant] {
      try Self.step(store) { step throws(StoreError) in try step.linkMails(to: address) }
    }
    #expect(try mails() == [requests[0].at])
    try store.keep(requests[2], waitingMax: 2)
    try store.forgetLinkRequests(before: Samples.now.adding(seconds: 100))
    #expect(try mails().isEmpty)
    #expect(try store.waitingLinkRequests(limit: 10) == [requests[2]])
  }

  private func remembersResends(_ store: any Store) throws {
    try Self.insert([Samples.order(1), Samples.order(2)], store)
    let times = [Samples.now, Samples.now.adding(seconds: 5)]
    for time in times {
      try Self.step(store) { step throws(StoreError) in try step.insertResend(of: Samples.orderID(1), at: time) }
    }
    #expect(try store.resends(of: Samples.orderID(1)) == times)
    #expect(try Self.step(store) { step throws(StoreError) in try step.resends(of: Samples.orderID(1)) } == times)
    #expect(try store.resends(of: Samples.orderID(2)).isEmpty)
  }

  private func remembersReminders(_ store: any Store) throws {
    let orders = [1, 2, 3].map { Samples.order($0, state: .paid) }
    try Self.insert(orders + [Samples.order(4), Samples.order(5, event: Samples.otherEvent, state: .paid)], store)
    let task = OutboxTask(
      id: TaskID("mail-reminder/\(orders[1].id)"), kind: .mailNotice(.reminder), event: Samples.event,
      order: orders[1].id, dueAt: Samples.now)
    try Self.step(store) { step throws(StoreError) in
      try step.enqueue(task)
      try step.setReminder(of: orders[2].id, isOff: true, at: Samples.now)
      try step.setReminder(of: orders[2].id, isOff: true, at: Samples.now)
    }
    #expect(try store.ordersToRemind(of: Samples.event, limit: 10) == [orders[0].id])
    #expect(try store.isReminderOff(of: orders[2].id))
    try Self.step(store) { step throws(StoreError) in
      try step.setReminder(of: orders[2].id, isOff: false, at: Samples.now)
    }
    #expect(try !store.isReminderOff(of: orders[2].id))
    #expect(Set(try store.ordersToRemind(of: Samples.event, limit: 10)) == [orders[0].id, orders[2].id])
    #expect(try store.remindedEvents().isEmpty)
    try Self.step(store) { step throws(StoreError) in try step.markReminded(at: Samples.now) }
    #expect(try store.remindedEvents() == [Samples.event])
  }

  private func tellsWhatBecameOfMails(_ store: any Store) throws {
    let order = Samples.order(1)
    let payment = Samples.payment("pi_1", of: order)
    func task(_ id: String, _ kind: OutboxTask.Kind) -> OutboxTask {
      OutboxTask(id: TaskID(id), kind: kind, event: order.event, order: order.id, dueAt: Samples.now)
    }
    let tasks = [
      task("mail-a", .mailTickets), task("mail-b", .mailRefund(payment, .soldOut)), task("mail-c", .mailNotice(.again)),
      task("mail-d", .mailTickets), task("refund", .refund(payment)),
    ]
    try Self.insert([order], store)
    try Self.step(store) { step throws(StoreError) in for task in tasks { try step.enqueue(task) } }
    let later = Samples.now.adding(seconds: 60)
    _ = try store.claimTasks(now: Samples.now, leaseEndsAt: later, limit: 10)
    try store.finishTask(TaskID("mail-a"), at: later)
    try store.retryTask(TaskID("mail-b"), dueAt: nil, failure: "550")
    try store.retryTask(TaskID("mail-c"), dueAt: later, failure: "451")
    try store.finishTask(TaskID("mail-d"), at: later)
    #expect(try store.bounceMail(TaskID("mail-d"), reason: "5.1.1"))
    #expect(try !store.bounceMail(TaskID("mail-c"), reason: "5.1.1"))
    func ids(_ state: MailRecord.State?, after: String? = nil, limit: Int = 9) throws -> [String] {
      try store.mails(state, after: after.map(TaskID.init), limit: limit).map(\.task.id.rawValue)
    }
    #expect(try ids(nil) == ["mail-a", "mail-b", "mail-c", "mail-d"])
    #expect(try ids(nil, after: "mail-b", limit: 1) == ["mail-c"])
    #expect(try ids(.sent) == ["mail-a"] && ids(.failed) == ["mail-b"])
    #expect(try ids(.waiting) == ["mail-c"] && ids(.bounced) == ["mail-d"])
    #expect(try store.mails(nil, after: nil, limit: 9).map(\.reason) == ["", "550", "451", "5.1.1"])
    #expect(try store.mails(.sent, after: nil, limit: 1).first?.sentAt == later)
    for (id, isRevived) in [
      ("mail-a", false), ("mail-b", true), ("mail-c", false), ("mail-d", true), ("refund", false),
    ] {
      #expect(try store.reviveMail(TaskID(id), dueAt: later) == isRevived, "\(id)")
    }
    let again = try store.claimTasks(now: later, leaseEndsAt: later.adding(seconds: 60), limit: 10)
    #expect(Set(again.map(\.id.rawValue)) == ["mail-b", "mail-c", "mail-d", "refund"])
    #expect(again.first { $0.id.rawValue == "mail-d" }?.attempts == 0)
  }
}
