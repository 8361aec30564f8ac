import Core
import Foundation
import Function
import Mail
import Outbox
import Payments
import PaymentsSandbox
import Sales
import Store
import TestSupport
import Testing

@Suite("the outbox")
struct OutboxTests {
  @Test("the tickets go out once, in the buyer's language, with the order's address")
  func sendsTickets() throws {
    let desk = try Desk()
    let order = try desk.order(1)
    let payment = Payment(id: "pi_1", order: order.id, amount: order.total)
    let facts = try desk.catalog.event(order.event)?.facts()
    _ = try desk.office.settle(payment, facts: facts, webhook: "evt_1", now: desk.clock.now)
    for _ in 0..<3 {
      try desk.run()
      desk.clock.advance(seconds: 300)
    }
    let mails = try desk.folder.names(in: "mail")
    #expect(mails.count == 1)
    // Read by Python's mail parser, as JSON.
    let parsed = try ChildProcess.run(
      TestPaths.python, [TestPaths.peer("parse_mail.py"), "\(desk.mailFolder)/\(mails[0])"])
    let text = String(decoding: parsed.output, as: UTF8.self)
    #expect(text.contains("buyer1@mail.example"))
    #expect(text.contains("\"language\": \"ar\""))
    #expect(text.contains("mail-tickets.\(order.id)@"))
    #expect(text.contains("http://localhost:1\(desk.link.path(to: order.id))"))
  }

  @Test("a mail that fails for now is tried again later, one that is refused is not")
  func retries() throws {
    let desk = try Desk()
    let order = try desk.order(1)
    let payment = Payment(id: "pi_1", order: order.id, amount: order.total)
    _ = try desk.office.settle(payment, facts: nil, webhook: nil, now: desk.clock.now)
    let failing = FailingMailer(.temporary(.reply(451)))
    try desk.run(mailer: failing)
    try desk.run(mailer: failing)
    #expect(failing.tries.value == 1, "not again at once")
    desk.clock.advance(seconds: 31)
    try desk.run(mailer: failing)
    #expect(failing.tries.value == 2)
    desk.clock.advance(seconds: 3600)
    let refusing = FailingMailer(.permanent(.reply(550)))
    for _ in 0..<3 {
      try desk.run(mailer: refusing)
      desk.clock.advance(seconds: 100_000)
    }
    #expect(refusing.tries.value == 1)
  }

  @Test(
    "a mail that is refused for now is tried for five days, then kept as failed with its reason, and can be sent again")
  func lastWord() throws {
    let desk = try Desk()
    let order = try desk.order(1)
    let payment = Payment(id: "pi_1", order: order.id, amount: order.total)
    _ = try desk.office.settle(payment, facts: nil, webhook: nil, now: desk.clock.now)
    let failing = FailingMailer(.temporary(.reply(451)))
    for _ in 0..<400 {
      try desk.run(mailer: failing)
      desk.clock.advance(seconds: 1800)
    }
    #expect(failing.tries.value == 28)
    let mail = try #require(try desk.store.mails(.failed, after: nil, limit: 9).first)
    #expect(mail.reason == "the message was not sent, for now: the mail server replied 451")
    #expect(try desk.store.reviveMail(mail.task.id, dueAt: desk.clock.now))
    try desk.run()
    #expect(try desk.folder.names(in: "mail").count == 1)
    #expect(try desk.store.mails(.sent, after: nil, limit: 9).count == 1)
  }

  @Test("buyers are reminded once, unless they do not want it, and who buys later is not")
  func reminders() throws {
    let desk = try Desk(reminder: "24h")
    let orders = try (1...3).map { try desk.order($0, locale: [.arabic, .german, .english][Int($0) - 1]) }
    let facts = try #require(try desk.catalog.event(Desk.event)?.facts())
    func pay(_ order: Order) throws {
      let payment = Payment(id: "pi_\(order.id)", order: order.id, amount: order.total)
      _ = try desk.office.settle(payment, facts: facts, webhook: nil, now: desk.clock.now)
    }
    for order in orders.prefix(2) { try pay(order) }
    try desk.office.setReminder(of: orders[1].id, isOff: true, now: desk.clock.now)
    let waiting = facts.startsAt.seconds - 24 * 3600 - desk.clock.now.seconds
    desk.clock.advance(seconds: waiting - 1)
    try desk.run()
    #expect(try desk.folder.names(in: "mail").count == 2)
    desk.clock.advance(seconds: 1)
    try desk.run()
    try pay(orders[2])
    for _ in 0..<3 {
      try desk.run()
      desk.clock.advance(seconds: 60)
    }
    let names = try desk.folder.names(in: "mail")
    #expect(names.count == 4)
    let reminders = try names.map { String(decoding: try desk.folder.read("mail/" + $0), as: UTF8.self) }
      .filter { $0.contains("Message-ID: <mail-reminder.") }
    #expect(reminders.count == 1)
    let mail = try #require(reminders.first)
    #expect(mail.contains("Message-ID: <mail-reminder.\(orders[0].id)@"))
    #expect(mail.contains("Content-Language: ar"))
    // The site of the test has no TLS, and one-click addresses need it.
    #expect(!mail.contains("List-Unsubscribe"))
  }

  @Test("what was to be erased is erased once the event is over, and what is older than the shop keeps things as well")
  func erasures() throws {
    let desk = try Desk()
    let orders = try (1...3).map { try desk.order($0, quantity: 1) }
    let facts = try #require(try desk.catalog.event(Desk.event)?.facts())
    for order in orders {
      let payment = Payment(id: "pi_\(order.id)", order: order.id, amount: order.total)
      _ = try desk.office.settle(payment, facts: facts, webhook: nil, now: desk.clock.now)
    }
    func names() throws -> [String] { try orders.map { try desk.store.order($0.id)?.buyer.name.rawValue ?? "" } }
    let name = orders[0].buyer.name.rawValue
    let report = try desk.office.erase(
      orders[0].buyer.email, isForced: false, actor: "mona", now: desk.clock.now, endsAt: { _ in facts.endsAt })
    #expect(report.erased == 0 && report.waiting == 1 && report.until == facts.endsAt)
    desk.clock.advance(seconds: facts.endsAt.seconds - desk.clock.now.seconds - 1)
    try desk.run(retentionDays: 10)
    #expect(try names() == [name, name, name])
    desk.clock.advance(seconds: 1)
    try desk.run(retentionDays: 10)
    #expect(try names() == [Erasure.name, name, name])
    desk.clock.advance(seconds: 10 * 86_400 - 1)
    try desk.run(retentionDays: 10)
    #expect(try names() == [Erasure.name, name, name])
    desk.clock.advance(seconds: 1)
    try desk.run(retentionDays: 10)
    #expect(try names() == Array(repeating: Erasure.name, count: 3))
    let notes = try desk.store.personNotes()
    #expect(notes.map(\.actor) == ["mona", "outbox", "retention", "retention"])
    #expect(try desk.store.stock(of: Desk.event)[TicketTypeID("standing")!].sold == 3)
  }

  @Test("what is kept of an event that is gone is erased a year and the shop's time behind its last sale")
  func erasuresWithoutEvent() throws {
    let desk = try Desk()
    let facts = try #require(try desk.catalog.event(Desk.event)?.facts())
    var orders: [Order] = []
    for number in 1...2 as ClosedRange<UInt8> {
      orders.append(try desk.order(number, quantity: 1))
      let last = orders[orders.count - 1]
      let payment = Payment(id: "pi_\(number)", order: last.id, amount: last.total)
      _ = try desk.office.settle(payment, facts: facts, webhook: nil, now: desk.clock.now)
      desk.clock.advance(seconds: 3600)
    }
    let name = orders[0].buyer.name.rawValue
    func names() throws -> [String] { try orders.map { try desk.store.order($0.id)?.buyer.name.rawValue ?? "" } }
    try FileManager.default.removeItem(atPath: "\(desk.catalog.directory)/events/\(Desk.event).json")
    let keptUntil = orders[1].createdAt.adding(seconds: Erasure.unknownEventSeconds + 10 * 86_400)
    desk.clock.advance(seconds: keptUntil.seconds - desk.clock.now.seconds - 1)
    try desk.run(retentionDays: 10)
    #expect(try names() == [name, name])
    desk.clock.advance(seconds: 1)
    try desk.run(retentionDays: 10)
    #expect(try names() == [Erasure.name, Erasure.name])
  }

  @Test("a hold that ran out is released once the provider has ended its payment, not before")
  func releasesHolds() throws {
    let desk = try Desk()
    let order = try desk.order(1)
    try desk.run()
    #expect(try desk.held == 2)
    desk.clock.advance(seconds: Reservation.holdSeconds)
    try desk.run(payments: SilentProvider())
    #expect(try desk.held == 2, "the provider did not answer, so the buyer may still pay")
    try desk.run()
    #expect(try desk.held == 0)
    #expect(try desk.state(order) == .expired)
    #expect(try desk.account.pay(desk.session(order)) == false)
  }

  @Test("a buyer who paid in the last second keeps the places, even where the webhook was lost")
  func paidAtTheLastSecond() throws {
    let desk = try Desk()
    let order = try desk.order(1)
    desk.clock.advance(seconds: Reservation.holdSeconds - 1)
    #expect(try desk.account.pay(desk.session(order)))
    desk.clock.advance(seconds: 10)
    try desk.run()
    #expect(try desk.state(order) == .paid)
    #expect(try desk.held == 0)
    #expect(try desk.store.tickets(of: order.id).count == 2)
  }

  @Test("a hold whose payment was never opened is released")
  func withoutSession() throws {
    let desk = try Desk()
    guard let facts = try desk.catalog.event(Desk.event)?.facts() else { throw Desk.DeskError.refused }
    let wish = OrderWish(
      key: try #require(IdempotencyKey("key-without-a-session")), id: try #require(OrderID(bytes: Array(0..<10))),
      ticketSeed: try #require(TicketSeed(bytes: Array(0..<10))), event: facts, locale: .english,
      buyer: Buyer(name: try #require(PersonName("Ana")), email: try #require(EmailAddress("ana@mail.example"))),
      cart: [CartLine(ticketType: facts.ticketTypes[0].id, quantity: 1)], fingerprint: "f", now: desk.clock.now)
    _ = try desk.office.place(wish)
    desk.clock.advance(seconds: Reservation.holdSeconds)
    try desk.run()
    #expect(try desk.held == 0)
  }

  @Test("money that came too late goes back once, and the buyer is told once")
  func refunds() throws {
    let desk = try Desk()
    let order = try desk.order(1)
    try desk.office.release(order.id, session: order.paymentSession, now: desk.clock.now)
    let payment = Payment(id: "pi_late", order: order.id, amount: order.total)
    _ = try desk.office.settle(payment, facts: nil, webhook: "evt_late", now: desk.clock.now)
    #expect(try desk.state(order) == .refunding)
    try desk.run(payments: SilentProvider())
    #expect(try desk.state(order) == .refunding, "the provider did not answer: the money is not back yet")
    desk.clock.advance(seconds: 60)
    try desk.run()
    #expect(try desk.state(order) == .refunded)
    #expect(try desk.folder.names(in: "sandbox").filter { $0.hasSuffix(".refund") } == ["pi_late_pi_late.refund"])
    #expect(try desk.folder.names(in: "mail").count == 1)
  }

  @Test("the request that caused a mail is named in its head and in the log, and what was done is counted")
  func requestIDs() throws {
    let desk = try Desk()
    let order = try desk.order(1)
    let payment = Payment(id: "pi_1", order: order.id, amount: order.total)
    let facts = try desk.catalog.event(order.event)?.facts()
    let office = BoxOffice(store: desk.store, requestID: "request-of-the-webhook")
    _ = try office.settle(payment, facts: facts, webhook: "evt_1", now: desk.clock.now)
    let failed = try desk.run(mailer: FailingMailer(.temporary(.reply(451))))
    #expect(failed.counts.isEmpty)
    #expect(
      failed.logLines == [
        "the mail with tickets for request request-of-the-webhook: to be tried again: "
          + "the message was not sent, for now: the mail server replied 451"
      ])
    desk.clock.advance(seconds: 60)
    let done = try desk.run()
    #expect(done.counts == ["mails_sent": 1])
    #expect(done.logLines == ["the mail with tickets for request request-of-the-webhook: done"])
    let mail = try desk.folder.read("mail/" + (try #require(try desk.folder.names(in: "mail").first)))
    #expect(String(decoding: mail, as: UTF8.self).contains("\r\nX-Request-ID: request-of-the-webhook\r\n"))
  }

  @Test("a payment that only the sweep hears of is counted")
  func countsSweep() throws {
    let desk = try Desk()
    let order = try desk.order(1)
    #expect(try desk.account.pay(desk.session(order)))
    desk.clock.advance(seconds: Reservation.holdSeconds)
    let counts = try desk.run().counts
    #expect(counts == ["orders_paid": 1, "tickets_issued": 2, "mails_sent": 1])
  }

  @Test("debits that are on their way for days don't keep other holds from being released")
  func pendingDebits() throws {
    let desk = try Desk()
    let orders = try (1...60).map { try desk.order(UInt8($0), quantity: 1) }
    let debits = PendingDebits(account: desk.account, sessions: Set(orders.prefix(55).map { desk.session($0) }))
    desk.clock.advance(seconds: Reservation.holdSeconds)
    for _ in 0..<40 {
      try desk.run(payments: debits)
      desk.clock.advance(seconds: 5)
    }
    #expect(try desk.held == 55)
    #expect(try orders.suffix(5).allSatisfy { try desk.state($0) == .expired })
  }

  @Test("a visitor can't start it")
  func notForVisitors() throws {
    let desk = try Desk()
    let handler = OutboxHandler(
      store: desk.store, catalog: desk.catalog, payments: desk.account, mailer: FolderMailer(folder: desk.mailFolder),
      link: desk.link, now: { Desk.start })
    #expect(try handler.respond(to: Request(method: "POST", path: "/internal/schedule/outbox")).status == 404)
  }
}

/// Refuses every mail in the same way, as a server would.
final class FailingMailer: Mailer {
  let tries = Counter()
  private let error: MailError

  init(_ error: MailError) { self.error = error }

  func send(_ message: MailMessage) throws(MailError) {
    tries.add()
    throw error
  }

  func check() throws(MailError) { throw error }
}

/// Some sessions were finished with a debit that has not settled.
struct PendingDebits: PaymentProvider {
  let account: SandboxAccount
  let sessions: Set<PaymentSessionID>

  func createSession(_ request: PaymentSessionRequest) throws(PaymentError) -> PaymentSession {
    try account.createSession(request)
  }

  func session(_ id: PaymentSessionID) throws(PaymentError) -> PaymentSession {
    let known = try account.session(id)
    guard sessions.contains(id) else { return known }
    return PaymentSession(
      id: id, url: nil, status: .complete, paid: false, amountTotal: known.amountTotal, payment: nil,
      orderID: known.orderID, eventID: known.eventID, expiresAt: known.expiresAt)
  }

  func expireSession(_ id: PaymentSessionID) throws(PaymentError) -> PaymentSession {
    sessions.contains(id) ? try session(id) : try account.expireSession(id)
  }

  func refund(_ request: RefundRequest) throws(PaymentError) -> Refund { try account.refund(request) }
  func refunds(of payment: PaymentID) throws(PaymentError) -> [Refund] { try account.refunds(of: payment) }
  var mode: PaymentMode { .sandbox }
  func check() throws(PaymentError) {}
}

/// A provider that can't be reached.
struct SilentProvider: PaymentProvider {
  func createSession(_ request: PaymentSessionRequest) throws(PaymentError) -> PaymentSession { throw .unavailable }
  func session(_ id: PaymentSessionID) throws(PaymentError) -> PaymentSession { throw .unavailable }
  func expireSession(_ id: PaymentSessionID) throws(PaymentError) -> PaymentSession { throw .unavailable }
  func refund(_ request: RefundRequest) throws(PaymentError) -> Refund { throw .unavailable }
  func refunds(of payment: PaymentID) throws(PaymentError) -> [Refund] { throw .unavailable }
  var mode: PaymentMode { .sandbox }
  func check() throws(PaymentError) { throw .unavailable }
}
