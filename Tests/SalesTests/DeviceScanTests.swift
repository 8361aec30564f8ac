import Core
import Sales
import Store
import Testing

@Suite("scans of devices")
struct DeviceScanTests {
  let shop: Shop
  let tickets: [Ticket]
  let north = GateName("North gate")!
  let south = GateName("باب الجنوب")!

  init() throws {
    shop = try Shop()
    tickets = try shop.store.tickets(of: try shop.order(1, quantity: 2, event: Shop.event(quota: 9, price: 0)).id)
  }

  private func device(_ number: UInt8, events: [EventID] = [Shop.eventID]) throws -> ScannerDevice {
    ScannerDevice(
      id: try #require(DeviceID(bytes: Array(repeating: number, count: 10))), name: north, events: events,
      createdAt: Shop.now)
  }

  /// - Parameter scanned: seconds after the beginning.
  private func admit(
    _ nonce: UInt8, by number: UInt8 = 1, at gate: GateName? = nil, ticket: Int = 0, scanned: Int64 = 0,
    isLetIn: Bool = false, events: [EventID] = [Shop.eventID]
  ) throws -> GateAnswer {
    try #require(
      try answer(nonce, by: number, at: gate, ticket: ticket, scanned: scanned, isLetIn: isLetIn, events: events))
  }

  private func answer(
    _ nonce: UInt8, by number: UInt8 = 1, at gate: GateName? = nil, ticket: Int = 0, scanned: Int64 = 0,
    isLetIn: Bool = false, events: [EventID] = [Shop.eventID]
  ) throws -> GateAnswer? {
    let scan = DeviceScan(
      nonce: try #require(ScanNonce(bytes: Array(repeating: nonce, count: 10))),
      shown: .signed(tickets[ticket].id, revision: 0), gate: gate ?? north,
      scannedAt: Shop.now.adding(seconds: scanned), isLetIn: isLetIn)
    return try shop.office.admit(scan, device: device(number, events: events), now: Shop.now.adding(seconds: 500)) {
      _ in .scheduled
    }
  }

  private func checkIn(_ gate: GateName, _ seconds: Int64) -> CheckIn {
    CheckIn(ticket: tickets[0].id, at: Shop.now.adding(seconds: seconds), gate: gate)
  }

  private var doubts: [ScanRecord] {
    get throws { try shop.store.scans(of: Shop.eventID, doubtful: true, limit: 99) }
  }

  @Test("the same scan sent again gets the same verdict, and is one scan")
  func repeats() throws {
    let first = try admit(1)
    #expect(first.verdict == .admitted(tickets[0], checkIn(north, 0)))
    #expect(try admit(1) == first)
    #expect(try admit(2, scanned: 60).verdict == .alreadyAdmitted(tickets[0], checkIn(north, 0)))
    #expect(try admit(1) == first)
    #expect(try shop.store.scans(of: Shop.eventID, doubtful: false, limit: 99).count == 2)
    #expect(try doubts.isEmpty)
  }

  @Test("of two gates that let somebody in without asking, the earlier is the check-in, whichever is heard of first")
  func doubleEntry() throws {
    _ = try admit(1, by: 1, at: south, scanned: 60, isLetIn: true)
    let late = try admit(2, by: 2, at: north, scanned: 20, isLetIn: true)
    #expect(late.isDoubleEntry && late.verdict == .alreadyAdmitted(tickets[0], checkIn(south, 60)))
    #expect(try shop.store.checkIns(of: tickets[0].order) == [tickets[0].id: checkIn(north, 20)])
    #expect(try doubts.map(\.gate) == [north])
    #expect(try doubts.map(\.other) == [checkIn(south, 60)])
    let log = try shop.store.audit(AuditFilter(), before: nil, limit: 1).map(\.entry)
    #expect(log.map(\.action) == [.doubleEntry] && log.map(\.subject) == ["باب الجنوب / North gate"])
    #expect(try admit(2, by: 2, at: north, scanned: 20, isLetIn: true) == late)
    #expect(try doubts.count == 1)
  }

  @Test("a scan whose answer came too late becomes a double entry when the device says that it let somebody in")
  func lateAnswer() throws {
    _ = try admit(1, by: 1, at: south, scanned: 10)
    #expect(try admit(2, by: 2, scanned: 20).isDoubleEntry == false)
    #expect(try doubts.isEmpty)
    for _ in 0..<2 { #expect(try admit(2, by: 2, scanned: 20, isLetIn: true).isDoubleEntry) }
    #expect(try doubts.map(\.outcome) == [.doubleEntry])
    #expect(try shop.store.checkIns(of: tickets[0].order) == [tickets[0].id: checkIn(south, 10)])
  }

  @Test("the name of one ticket's scan is not another one's")
  func namesOfScans() throws {
    _ = try admit(1)
    for isLetIn in [false, true] { #expect(try answer(1, ticket: 1, isLetIn: isLetIn) == nil) }
    #expect(try shop.store.checkIns(of: tickets[0].order) == [tickets[0].id: checkIn(north, 0)])
    #expect(
      try admit(2, ticket: 1).verdict
        == .admitted(tickets[1], CheckIn(ticket: tickets[1].id, at: Shop.now, gate: north)))
  }

  @Test("the earliest of three scans stays the check-in, in whatever order they are heard of")
  func threeScans() throws {
    _ = try admit(1, by: 1, at: south, scanned: 30)
    _ = try admit(2, by: 2, at: north, scanned: 20)
    _ = try admit(3, by: 3, at: south, scanned: 10, isLetIn: true)
    _ = try admit(2, by: 2, at: north, scanned: 25, isLetIn: true)
    #expect(try shop.store.checkIns(of: tickets[0].order) == [tickets[0].id: checkIn(south, 10)])
  }

  @Test("a device admits to its own events alone")
  func scope() throws {
    let other = try #require(EventID("another-evening"))
    #expect(try admit(1, events: [other]).verdict == .refused(.wrongEvent))
    #expect(try admit(2, ticket: 1, events: [other, Shop.eventID]).verdict != .refused(.wrongEvent))
    #expect(try admit(3, events: []).verdict == .admitted(tickets[0], checkIn(north, 0)))
  }

  @Test("somebody who was let in on a ticket that was given back is told of")
  func refundedButLetIn() throws {
    let ticket = tickets[0].id
    try shop.store.transaction(on: Shop.eventID) { step throws(StoreError) in try step.void([ticket]) }
    #expect(try admit(1).verdict == .refused(.void))
    #expect(try doubts.isEmpty)
    #expect(try admit(2, isLetIn: true).verdict == .refused(.void))
    #expect(try doubts.map(\.outcome) == [.refused(.void)])
  }
}
