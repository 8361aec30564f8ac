import Core
import Store

extension Step {
  func scan(_ nonce: ScanNonce, of device: DeviceID) throws(StoreError) -> ScanRecord? {
    records.scans[ScanName(device: device, nonce: nonce)]
  }

  func insert(_ scan: ScanRecord) throws(StoreError) {
    guard records.ticketOrders[scan.ticket] != nil else { throw .broken("a ticket that was scanned is not there") }
    guard records.scans[scan.name] == nil else { throw .broken("a scan is recorded already") }
    try change(.scan(scan))
  }

  func update(_ scan: ScanRecord) throws(StoreError) {
    guard let known = records.scans[scan.name] else { throw .broken("a scan to be changed is not there") }
    try change(
      .scan(
        ScanRecord(
          device: known.device, nonce: known.nonce, ticket: known.ticket, event: known.event, gate: known.gate,
          scannedAt: known.scannedAt, receivedAt: known.receivedAt, outcome: scan.outcome, isLetIn: scan.isLetIn,
          other: known.other)))
  }

  func replace(_ checkIn: CheckIn) throws(StoreError) {
    guard let order = records.ticketOrders[checkIn.ticket], records.checkIn(of: checkIn.ticket) != nil else {
      throw .broken("a check-in to be changed is not there")
    }
    try change(.checkIn(order, checkIn))
  }
}
