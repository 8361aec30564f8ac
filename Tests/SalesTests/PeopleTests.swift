import Core
import Sales
import Store
import Testing

@Suite("what becomes of tickets after the sale")
struct PeopleTests {
  let shop: Shop
  let order: Order
  let later = Shop.now.adding(seconds: 1000)

  init() throws {
    shop = try Shop()
    order = try shop.order(1, quantity: 2, event: Shop.event(quota: 9, price: 0))
  }

  private func tasks() throws -> [String] {
    let now = Shop.now.adding(seconds: 100_000)
    return try shop.store.claimTasks(now: now, leaseEndsAt: now, limit: 100).map(\.id.rawValue).sorted()
  }

  private func change(
    _ name: String, number: Int = 1, revision: UInt8 = 0, closesAt: Instant? = Shop.now.adding(seconds: 2000)
  ) throws -> BoxOffice.HolderOutcome {
    let wish = HolderChange(number: number, revision: revision, name: try #require(PersonName(name)))
    return try shop.office.change(
      wish, in: order.id, eventStatus: .scheduled, closesAt: closesAt, now: Shop.now)
  }

  private func admit(_ shown: ShownTicket) throws -> Admission {
    try shop.office.admit(shown, expected: Shop.eventID, gate: Shop.gate, now: later) { _ in .scheduled }.verdict
  }

  @Test("another holder is another code: what was given out before admits nobody, the new one once")
  func renames() throws {
    let before = try shop.store.tickets(of: order.id)
    guard case .changed(let ticket) = try change("Mona") else { return #expect(Bool(false), "not changed") }
    #expect(try shop.store.tickets(of: order.id) == [before[0], ticket])
    #expect(ticket.id == before[1].id && ticket.shortCode != before[1].shortCode && ticket.revision == 1)
    #expect(try admit(.signed(ticket.id, revision: 0)) == .refused(.replaced))
    #expect(try admit(.typed(ticket.id)) == .refused(.replaced))
    let checkIn = CheckIn(ticket: ticket.id, at: later, gate: Shop.gate)
    #expect(try admit(.typed(ticket.shortCode)) == .admitted(ticket, checkIn))
    #expect(try admit(.signed(ticket.id, revision: 1)) == .alreadyAdmitted(ticket, checkIn))
    #expect(try change("Omar", revision: 1) == .refused(.alreadyAdmitted))
    #expect(
      try admit(.typed(before[0].id)) == .admitted(before[0], CheckIn(ticket: before[0].id, at: later, gate: Shop.gate))
    )
    #expect(try tasks() == ["mail-renamed/\(order.id)/1/1", "mail-tickets/\(order.id)"])
  }

  @Test("the same wish twice is one change and one mail; of two that cross, the second is refused")
  func repeats() throws {
    #expect(try change("Mona") != .unchanged)
    #expect(try change("Mona") == .unchanged)
    #expect(try change("Omar") == .refused(.changedMeanwhile))
    #expect(try change("Mona", revision: 1) == .unchanged)
    #expect(try tasks().filter { $0.hasPrefix("mail-renamed") } == ["mail-renamed/\(order.id)/1/1"])
  }

  @Test("a refused change leaves no trace", arguments: [(5, Shop.now.adding(seconds: 9)), (1, Shop.now), (1, nil)])
  func refuses(_ number: Int, _ closesAt: Instant?) throws {
    let before = try shop.store.tickets(of: order.id)
    guard case .refused = try change("Mona", number: number, closesAt: closesAt) else {
      return #expect(Bool(false), "not refused")
    }
    #expect(try shop.store.tickets(of: order.id) == before)
    #expect(try tasks() == ["mail-tickets/\(order.id)"])
  }

  @Test("tickets are sent again at a pace, and a wish that comes twice is one")
  func resends() throws {
    #expect(try shop.office.resend(order.id, number: 0, now: Shop.now) == .asked)
    #expect(try shop.office.resend(order.id, number: 0, now: Shop.now.adding(seconds: 1)) == .asked)
    let until = Shop.now.adding(seconds: MailPace.pauseSeconds)
    #expect(try shop.office.resend(order.id, number: 1, now: Shop.now.adding(seconds: 2)) == .tooSoon(until: until))
    #expect(try shop.office.resend(order.id, number: 1, now: until) == .asked)
    #expect(
      try tasks().filter { $0.hasPrefix("mail-again") } == ["mail-again/\(order.id)/1", "mail-again/\(order.id)/2"])
    let held = try shop.order(2, event: Shop.event(quota: 9))
    #expect(try shop.office.resend(held.id, number: 0, now: Shop.now) == .noTickets)
    #expect(try shop.office.resend(Shop.orderID(99), number: 0, now: Shop.now) == .noTickets)
  }

  @Test("links go to who has orders, at a pace, and a request leads to one mail at most")
  func links() throws {
    let known = LinkRequest(id: "request-1", address: order.buyer.email, at: Shop.now)
    let unknown = LinkRequest(id: "request-2", address: try #require(EmailAddress("who@mail.example")), at: Shop.now)
    for request in [known, unknown] { try shop.store.keep(request, waitingMax: 10) }
    #expect(try shop.office.answer(known, now: Shop.now))
    #expect(try !shop.office.answer(known, now: Shop.now))
    #expect(try !shop.office.answer(unknown, now: Shop.now))
    #expect(try shop.store.waitingLinkRequests(limit: 9).isEmpty)
    let again = LinkRequest(id: "request-3", address: order.buyer.email, at: Shop.now.adding(seconds: 5))
    try shop.store.keep(again, waitingMax: 10)
    #expect(try !shop.office.answer(again, now: Shop.now.adding(seconds: 5)))
    #expect(try tasks().filter { $0.hasPrefix("mail-links") } == ["mail-links/request-1"])
  }
}
