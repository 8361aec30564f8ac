import Core
import Store
import Testing

extension StorePromise {
  func checkScans(_ store: any Store) throws {
    switch self {
    case .keepsADeviceAsItWasGiven: try keepsADevice(store)
    case .findsADeviceByItsSecrets: try findsADevice(store)
    case .forgetsAStepOnDevicesThatThrows: try forgetsAStepOnDevices(store)
    case .keepsAScanOnce: try keepsAScanOnce(store)
    case .tellsOfDoubtfulScans: try tellsOfDoubtfulScans(store)
    case .putsAnEarlierCheckInFirst: try putsAnEarlierCheckInFirst(store)
    case .listsTheTicketsOfAnEvent: try listsTheTickets(store)
    default: Issue.record("\(self) is no promise about scans")
    }
  }

  private static func deviceID(_ number: UInt8) -> DeviceID { DeviceID(bytes: [0, 0, 0, 0, 0, 0, 0, 0, 3, number])! }

  private static func device(_ number: UInt8) -> ScannerDevice {
    ScannerDevice(
      id: deviceID(number), name: GateName("هاتف \(number)")!, events: [Samples.event, Samples.otherEvent],
      gates: [Samples.gate, GateName("Side door, left")!], createdAt: Samples.now.adding(seconds: Int64(number)),
      expiresAt: Samples.now.adding(seconds: 9000),
      pairing: ScannerDevice.Pairing(digest: "pair-\(number)", endsAt: Samples.now.adding(seconds: 600)))
  }

  private static func scan(
    _ number: UInt8, ticket: UInt8 = 0, seconds: Int64 = 0, outcome: ScanRecord.Outcome = .admitted,
    isLetIn: Bool = true, other: CheckIn? = nil
  ) -> ScanRecord {
    ScanRecord(
      device: deviceID(1), nonce: ScanNonce(bytes: [0, 0, 0, 0, 0, 0, 0, 0, 4, number])!,
      ticket: Samples.ticketID(ticket), event: Samples.event, gate: Samples.gate,
      scannedAt: Samples.now.adding(seconds: seconds), receivedAt: Samples.now.adding(seconds: seconds + 1),
      outcome: outcome, isLetIn: isLetIn, other: other)
  }

  private static func issue(_ store: any Store) throws {
    let order = Samples.order(1, state: .paid)
    try step(store) { step throws(StoreError) in
      try step.insert(order)
      try step.insert([Samples.ticket(1, of: order), Samples.ticket(0, of: order)])
    }
  }

  private func keepsADevice(_ store: any Store) throws {
    let given = [Self.device(2), Self.device(1)]
    let plain = ScannerDevice(id: Self.deviceID(3), name: Samples.gate, createdAt: Samples.now)
    try store.changeDevices { step throws(StoreError) in
      for device in given { try step.insert(device) }
      try step.insert(plain)
    }
    #expect(try store.devices() == [plain, given[1], given[0]])
    var changed = given[0]
    (changed.pairing, changed.tokenDigest, changed.pairedAt) = (nil, "token", Samples.now.adding(seconds: 5))
    (changed.seenAt, changed.revokedAt) = (Samples.now.adding(seconds: 6), Samples.now.adding(seconds: 7))
    let new = changed
    try store.changeDevices { step throws(StoreError) in try step.update(new) }
    #expect(try store.devices().last == new)
    #expect(throws: StoreError.self) {
      try store.changeDevices { step throws(StoreError) in try step.insert(plain) }
    }
    #expect(throws: StoreError.self) {
      try store.changeDevices { step throws(StoreError) in try step.update(Self.device(9)) }
    }
  }

  private func findsADevice(_ store: any Store) throws {
    var device = Self.device(1)
    let first = device
    try store.changeDevices { step throws(StoreError) in try step.insert(first) }
    let waiting = try store.changeDevices { step throws(StoreError) in
      (try step.device(pairing: "pair-1"), try step.device(pairing: "pair-2"), try step.device(first.id))
    }
    #expect(waiting.0 == first && waiting.1 == nil && waiting.2 == first)
    (device.pairing, device.tokenDigest) = (nil, "secret-1")
    let paired = device
    try store.changeDevices { step throws(StoreError) in try step.update(paired) }
    #expect(try store.device(token: "secret-1") == paired)
    #expect(try store.device(token: "secret-2") == nil)
    let again = try store.changeDevices { step throws(StoreError) in try step.device(pairing: "pair-1") }
    #expect(again == nil)
    var other = Self.device(2)
    other.tokenDigest = "secret-1"
    let stolen = other
    #expect(throws: StoreError.self) {
      try store.changeDevices { step throws(StoreError) in try step.insert(stolen) }
    }
  }

  private func forgetsAStepOnDevices(_ store: any Store) throws {
    let entry = AuditEntry(
      at: Samples.now, source: AuditSource(.operator, name: "ana"), action: .deviceAdded, subject: "phone")
    #expect(throws: StoreError.busy) {
      try store.changeDevices { step throws(StoreError) in
        try step.insert(Self.device(1))
        try step.append(entry)
        throw .busy
      }
    }
    #expect(try store.devices().isEmpty)
    try store.changeDevices { step throws(StoreError) in try step.append(entry) }
    #expect(try store.audit(AuditFilter(), before: nil, limit: 9) == [AuditLine(number: 1, entry: entry)])
  }

  private func keepsAScanOnce(_ store: any Store) throws {
    try Self.issue(store)
    let scan = Self.scan(1)
    try Self.step(store) { step throws(StoreError) in try step.insert(scan) }
    let found = try Self.step(store) { step throws(StoreError) in
      (
        try step.scan(scan.nonce, of: scan.device), try step.scan(scan.nonce, of: Self.deviceID(2)),
        try step.scan(Self.scan(2).nonce, of: scan.device)
      )
    }
    #expect(found.0 == scan && found.1 == nil && found.2 == nil)
    #expect(throws: StoreError.self) { try Self.step(store) { step throws(StoreError) in try step.insert(scan) } }
    let unknown = Self.scan(3, ticket: 9)
    #expect(throws: StoreError.self) { try Self.step(store) { step throws(StoreError) in try step.insert(unknown) } }
    #expect(try store.scans(of: Samples.event, doubtful: false, limit: 9) == [scan])
    let changed = Self.scan(1, outcome: .doubleEntry, isLetIn: false)
    try Self.step(store) { step throws(StoreError) in try step.update(changed) }
    #expect(try store.scans(of: Samples.event, doubtful: false, limit: 9) == [changed])
    #expect(throws: StoreError.self) {
      try Self.step(store) { step throws(StoreError) in try step.update(Self.scan(2)) }
    }
    #expect(try store.scans(of: Samples.otherEvent, doubtful: false, limit: 9).isEmpty)
  }

  private func tellsOfDoubtfulScans(_ store: any Store) throws {
    try Self.issue(store)
    let first = CheckIn(ticket: Samples.ticketID(0), at: Samples.now, gate: GateName("Side door")!)
    let scans = [
      Self.scan(4, seconds: 9, outcome: .doubleEntry, other: first), Self.scan(1),
      Self.scan(2, seconds: 5, outcome: .used, isLetIn: false, other: first),
      Self.scan(3, ticket: 1, seconds: 6, outcome: .refused(.refunded)),
    ]
    try Self.step(store) { step throws(StoreError) in for scan in scans { try step.insert(scan) } }
    #expect(try store.scans(of: Samples.event, doubtful: true, limit: 9) == [scans[3], scans[0]])
    #expect(try store.scans(of: Samples.event, doubtful: true, limit: 1) == [scans[3]])
    #expect(try store.scans(of: Samples.event, doubtful: false, limit: 9) == [scans[1], scans[2], scans[3], scans[0]])
  }

  private func putsAnEarlierCheckInFirst(_ store: any Store) throws {
    try Self.issue(store)
    let late = CheckIn(ticket: Samples.ticketID(0), at: Samples.now, gate: Samples.gate)
    let early = CheckIn(ticket: late.ticket, at: Samples.now.adding(seconds: -60), gate: GateName("Side door")!)
    #expect(throws: StoreError.self) { try Self.step(store) { step throws(StoreError) in try step.replace(early) } }
    try Self.step(store) { step throws(StoreError) in
      try step.insert(late)
      try step.replace(early)
    }
    #expect(try store.checkIns(of: Samples.orderID(1)) == [late.ticket: early])
  }

  private func listsTheTickets(_ store: any Store) throws {
    try Self.issue(store)
    let checkIn = CheckIn(ticket: Samples.ticketID(1), at: Samples.now, gate: Samples.gate)
    var ticket = Samples.ticket(0, of: Samples.order(1))
    (ticket.revision, ticket.holder, ticket.shortCode) = (3, PersonName("ليلى"), Samples.ticketID(77))
    let renamed = ticket
    try Self.step(store) { step throws(StoreError) in
      try step.updateHolder(of: renamed, at: Samples.now)
      try step.void([renamed.id])
      try step.insert(checkIn)
    }
    let roster = [
      RosterTicket(
        id: renamed.id, ticketType: Samples.standing, revision: 3, isValid: false, checkIn: nil),
      RosterTicket(
        id: checkIn.ticket, ticketType: Samples.standing, revision: 0, isValid: true, checkIn: checkIn),
    ]
    #expect(try store.roster(of: Samples.event) == roster)
    #expect(try store.roster(of: Samples.otherEvent).isEmpty)
  }
}
