import Core
import Sales
import Store
import Testing

/// Phones at a door with a bad network, from a seed: they scan, lose answers, let people in without one, send again, and
/// believe in clocks that are a day off.
@Suite("histories of scans")
struct ScanHistoryTests {
  /// A generator whose numbers follow from a seed alone (SplitMix64).
  struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }

    mutating func percent(_ share: Int) -> Bool { Int.random(in: 0..<100, using: &self) < share }
  }

  /// A scan as a phone keeps it: times are by its own clock.
  struct Kept {
    let nonce: ScanNonce
    let ticket: Ticket
    let scannedAt: Int64
    var isLetIn = false
  }

  struct Phone {
    let device: ScannerDevice
    let gate: GateName
    /// How wrong its clock is, in seconds.
    let error: Int64
    var isOnline = true
    var queue: [Kept] = []
    /// Tickets that it has let in, or was told of.
    var known: Set<TicketID> = []
  }

  @Test(
    "every scan arrives once, the books balance, and no two gates that could ask let in one ticket", arguments: 1...8)
  func history(seed: Int) throws {
    var chance = Chance(state: UInt64(seed))
    let shop = try Shop()
    let event = Shop.event(quota: 200, price: 0)
    var tickets: [Ticket] = []
    for number in 1...10 { tickets += try shop.store.tickets(of: try shop.order(number, quantity: 8, event: event).id) }
    var phones = try (1...6).map { number in
      Phone(
        device: ScannerDevice(
          id: try #require(DeviceID(bytes: Array(repeating: UInt8(number), count: 10))),
          name: try #require(GateName("Phone \(number)")), events: [Shop.eventID], createdAt: Shop.now),
        gate: try #require(GateName("Gate \(number)")), error: Int64.random(in: -86_400...86_400, using: &chance))
    }
    var clock = Shop.now
    var (made, asked, letIn) = (Set<ScanNonce>(), [TicketID: Int](), [TicketID: Int]())

    /// What the server is told, as the function works it out from the phone's two times.
    func send(_ kept: Kept, _ phone: Phone) throws -> GateAnswer {
      let sentAt = clock.seconds + phone.error
      let scan = DeviceScan(
        nonce: kept.nonce, shown: .signed(kept.ticket.id, revision: 0), gate: phone.gate,
        scannedAt: clock.adding(seconds: -max(0, sentAt - kept.scannedAt)), isLetIn: kept.isLetIn)
      return try #require(try shop.office.admit(scan, device: phone.device, now: clock) { _ in .scheduled })
    }
    func flush(_ phone: inout Phone) throws {
      while let first = phone.queue.first {
        let answer = try send(first, phone)
        // The answer is lost on the way now and then: it is sent again later, and is the same scan.
        if chance.percent(15) { return }
        if case .admitted = answer.verdict { phone.known.insert(first.ticket.id) }
        phone.queue.removeFirst()
      }
    }

    for _ in 0..<400 {
      clock = clock.adding(seconds: Int64.random(in: 1...20, using: &chance))
      let index = Int.random(in: 0..<phones.count, using: &chance)
      if chance.percent(10) { phones[index].isOnline.toggle() }
      let ticket = tickets[Int.random(in: 0..<tickets.count, using: &chance)]
      let nonce = try #require(ScanNonce(bytes: (0..<10).map { _ in UInt8.random(in: 0...255, using: &chance) }))
      var kept = Kept(nonce: nonce, ticket: ticket, scannedAt: clock.seconds + phones[index].error)
      made.insert(nonce)
      if phones[index].isOnline {
        try flush(&phones[index])
        let answer = try send(kept, phones[index])
        if case .admitted = answer.verdict {
          asked[ticket.id, default: 0] += 1
          letIn[ticket.id, default: 0] += 1
          phones[index].known.insert(ticket.id)
        }
      } else {
        if phones[index].known.insert(ticket.id).inserted {
          kept.isLetIn = true
          letIn[ticket.id, default: 0] += 1
        }
        phones[index].queue.append(kept)
      }
    }
    for index in phones.indices { while !phones[index].queue.isEmpty { try flush(&phones[index]) } }

    let scans = try shop.store.scans(of: Shop.eventID, doubtful: false, limit: 10_000)
    #expect(Set(scans.map(\.nonce)) == made && scans.count == made.count)
    // Of those that could ask, one at most.
    #expect(asked.values.allSatisfy { $0 == 1 })
    let checkIns = try tickets.map(\.order).reduce(into: [:]) { all, order in
      all.merge(try shop.store.checkIns(of: order)) { first, _ in first }
    }
    // A ticket on which nobody went in by a phone's own decision may still be admitted when its scan arrives.
    let admitted = scans.filter { $0.outcome == .admitted }
    #expect(Set(admitted.map(\.ticket)) == Set(checkIns.keys) && admitted.count == checkIns.count)
    let doubts = try shop.store.scans(of: Shop.eventID, doubtful: true, limit: 10_000)
    for (ticket, count) in letIn {
      let own = scans.filter { $0.ticket == ticket && $0.isLetIn }
      #expect(own.count >= count)
      #expect(own.count == 1 + doubts.filter { $0.ticket == ticket }.count)
      // Clocks a day off move no check-in: what counts is how long ago a phone says it was.
      #expect(checkIns[ticket]?.at == own.map(\.scannedAt).min())
    }
    #expect(doubts.allSatisfy { $0.other != nil })
  }
}
