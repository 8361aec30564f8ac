import Core
import Testing

@Suite("changing the holder of a ticket")
struct HolderChangeTests {
  static let now = Instant(seconds: 1_800_000_000)
  static let name = PersonName("Zoë (Jr.) عمر")!

  static func ticket(revision: UInt8 = 0, holder: String? = nil, isValid: Bool = true) -> Ticket {
    Ticket(
      id: TicketID(bytes: Array(repeating: 1, count: 10))!, order: OrderID(bytes: Array(repeating: 2, count: 10))!,
      event: EventID("concert")!, ticketType: TicketTypeID("standing")!, number: 0, isValid: isValid,
      revision: revision, holder: holder.flatMap(PersonName.init))
  }

  static func order(_ state: OrderState) -> Order {
    Order(
      id: OrderID(bytes: Array(repeating: 2, count: 10))!,
      ticketSeed: TicketSeed(bytes: Array(repeating: 3, count: 10))!,
      event: EventID("concert")!, locale: .english,
      buyer: Buyer(name: PersonName("Ana")!, email: EmailAddress("ana@mail.example")!), lines: [],
      total: Money(minorUnits: 0, currency: CurrencyCode("EUR")!), createdAt: now, holdExpiresAt: now, state: state)
  }

  struct Case: Sendable {
    var ticket: Ticket? = HolderChangeTests.ticket()
    var state = OrderState.paid
    var status: EventFacts.Status? = .scheduled
    var closesAt: Instant? = HolderChangeTests.now.adding(seconds: 1)
    var isUsed = false
    var revision: UInt8 = 0
    let refusal: HolderRefusal?

    func decide(_ name: PersonName = HolderChangeTests.name) throws(HolderRefusal) -> Ticket? {
      let checkIn = isUsed ? ticket.map { CheckIn(ticket: $0.id, at: now, gate: GateName("North")!) } : nil
      return try HolderChange(number: 0, revision: revision, name: name).decide(
        ticket, of: HolderChangeTests.order(state), eventStatus: status, closesAt: closesAt, checkIn: checkIn, now: now)
    }
  }

  static let cases: [Case] = [
    Case(refusal: nil),
    Case(status: nil, refusal: nil),
    Case(ticket: ticket(revision: 19, holder: "B"), revision: 19, refusal: nil),
    Case(ticket: ticket(revision: 20, holder: "B"), revision: 20, refusal: .tooOften),
    Case(state: .held, refusal: .notPaid), Case(state: .refunded, refusal: .notPaid),
    Case(ticket: nil, refusal: .unknownTicket),
    Case(ticket: ticket(isValid: false), refusal: .void),
    Case(ticket: ticket(revision: 1, holder: "B"), refusal: .changedMeanwhile),
    Case(revision: 1, refusal: .changedMeanwhile),
    Case(isUsed: true, refusal: .alreadyAdmitted),
    Case(status: .cancelled, refusal: .eventCancelled),
    Case(closesAt: nil, refusal: .notAllowed),
    Case(closesAt: now, refusal: .closed), Case(closesAt: now.adding(seconds: -1), refusal: .closed),
  ]

  @Test("every refusal has its reason, and the rest is changed", arguments: cases)
  func decides(_ entry: Case) throws {
    do throws(HolderRefusal) {
      let changed = try entry.decide()
      #expect(entry.refusal == nil)
      #expect(changed?.holder == Self.name && changed?.revision == entry.revision + 1)
    } catch {
      #expect(error == entry.refusal)
    }
  }

  @Test("no refusal is without a case")
  func complete() {
    #expect(Set(Self.cases.compactMap(\.refusal)) == Set(HolderRefusal.allCases))
    #expect(Set(HolderRefusal.allCases.map(\.rawValue)).count == HolderRefusal.allCases.count)
  }

  @Test("the same wish again changes nothing, and neither does the name that is there")
  func repeats() throws {
    let done = Self.ticket(revision: 1, holder: Self.name.rawValue)
    // Also where it would be refused now: it was done before.
    #expect(try Case(ticket: done, closesAt: Self.now, isUsed: true, refusal: nil).decide() == nil)
    #expect(try Case(refusal: nil).decide(try #require(PersonName("Ana"))) == nil)
    #expect(try Case(ticket: done, revision: 1, refusal: nil).decide() == nil)
  }

  @Test(
    "mails that are asked for come at a pace",
    arguments: [
      ([], nil), ([-299], 1), ([-300], nil), ([-10_000, -300], nil), ([-10, -9000, -20_000, -30_000, -40_000], 46_400),
      ([-400, -9000, -20_000, -30_000, -86_399], 1), ([-400, -9000, -20_000, -30_000, -86_400], nil),
    ] as [([Int64], Int64?)])
  func pace(_ earlier: [Int64], _ wait: Int64?) {
    let verdict = MailPace.verdict(earlier: earlier.map { Self.now.adding(seconds: $0) }, now: Self.now)
    #expect(verdict == (wait.map { .notBefore(Self.now.adding(seconds: $0)) } ?? .allowed))
  }
}
