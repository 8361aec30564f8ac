import Core
import Store
import Testing

@testable import StoreS3

@Suite("devices and scans in memory")
struct ScanRecordsTests {
  private func listing(_ records: Records) throws -> [Change] {
    var changes: [Change] = []
    try records.forEachChange { (change) throws(StoreError) in changes.append(change) }
    return changes
  }

  private func records() throws -> Records {
    let records = Records()
    for change: Change in [.order(ScanSamples.order), .ticket(ScanSamples.ticket)] { try records.apply(change) }
    return records
  }

  @Test("what was changed and did not get into the log is taken back, and what is found by it too")
  func takesBack() throws {
    let records = try records()
    try records.apply(.checkIn(ScanSamples.order.id, ScanSamples.late))
    try records.apply(.device(ScanSamples.waiting))
    let before = try listing(records)
    records.isTentative = true
    for change in ScanSamples.changes { try records.apply(change) }
    #expect(try listing(records) != before)
    #expect(records.tokenDevices == ["token": ScanSamples.waiting.id] && records.pairingDevices.isEmpty)
    #expect(records.checkIn(of: ScanSamples.ticket.id) == ScanSamples.early)
    records.takeBack(to: 0)
    #expect(try listing(records) == before)
    #expect(records.tokenDevices.isEmpty && records.pairingDevices == ["pair": ScanSamples.waiting.id])
    #expect(records.checkIn(of: ScanSamples.ticket.id) == ScanSamples.late)
  }

  @Test("a snapshot makes the same records, and has each device, scan and check-in once")
  func snapshot() throws {
    let records = try records()
    try records.apply(.checkIn(ScanSamples.order.id, ScanSamples.late))
    for change in ScanSamples.changes { try records.apply(change) }
    let changes = try listing(records)
    #expect(changes.count == 7)
    #expect(changes.contains(.device(ScanSamples.paired)))
    #expect(!changes.contains(.checkIn(ScanSamples.order.id, ScanSamples.late)))
    let copy = Records()
    for change in changes { try copy.apply(change) }
    #expect(try listing(copy) == changes)
    #expect(copy.devices == records.devices && copy.scans == records.scans)
    #expect(copy.tokenDevices == records.tokenDevices && copy.pairingDevices == records.pairingDevices)
  }
}
