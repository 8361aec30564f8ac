import Core
import Store

extension MemoryStore {
  public func changeDevices<Result: Sendable>(
    _ body: (any DeviceTransaction) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try held.withLock { (records) throws(StoreError) -> Result in
      let step = MemoryDeviceTransaction(records)
      let result = try body(step)
      records = step.records
      return result
    }
  }

  public func devices() throws(StoreError) -> [ScannerDevice] {
    records.devices.values.sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
  }

  public func device(token digest: String) throws(StoreError) -> ScannerDevice? {
    records.devices.values.first { $0.tokenDigest == digest }
  }

  public func scans(of event: EventID, doubtful: Bool, limit: Int) throws(StoreError) -> [ScanRecord] {
    let found = records.scans.filter {
      $0.event == event && (!doubtful || ($0.isLetIn && $0.outcome != .admitted))
    }
    return Array(
      found.sorted { ($0.receivedAt, $0.device, $0.nonce) < ($1.receivedAt, $1.device, $1.nonce) }.prefix(limit))
  }

  public func roster(of event: EventID) throws(StoreError) -> [RosterTicket] {
    let records = records
    return records.tickets.values.filter { $0.event == event }.sorted { $0.id < $1.id }.map {
      RosterTicket(
        id: $0.id, ticketType: $0.ticketType, revision: $0.revision, isValid: $0.isValid,
        checkIn: records.checkIns[$0.id])
    }
  }
}

/// One step on the devices, on a copy of the records.
final class MemoryDeviceTransaction: DeviceTransaction {
  var records: MemoryRecords

  init(_ records: MemoryRecords) { self.records = records }

  func device(_ id: DeviceID) throws(StoreError) -> ScannerDevice? { records.devices[id] }

  func device(pairing digest: String) throws(StoreError) -> ScannerDevice? {
    records.devices.values.first { $0.pairing?.digest == digest }
  }

  func insert(_ device: ScannerDevice) throws(StoreError) {
    guard records.devices[device.id] == nil else { throw .broken("a device's id is taken") }
    try needUnique(device)
    records.devices[device.id] = device
  }

  func update(_ device: ScannerDevice) throws(StoreError) {
    guard var known = records.devices[device.id] else { throw .broken("a device to be changed is not there") }
    try needUnique(device)
    known.pairing = device.pairing
    known.tokenDigest = device.tokenDigest
    known.pairedAt = device.pairedAt
    known.seenAt = device.seenAt
    known.revokedAt = device.revokedAt
    records.devices[device.id] = known
  }

  func append(_ entry: AuditEntry) throws(StoreError) { records.audit.append(entry) }

  private func needUnique(_ device: ScannerDevice) throws(StoreError) {
    let isTaken = records.devices.values.contains {
      $0.id != device.id
        && (($0.tokenDigest != nil && $0.tokenDigest == device.tokenDigest)
          || ($0.pairing != nil && $0.pairing?.digest == device.pairing?.digest))
    }
    guard !isTaken else { throw .broken("a secret is another device's") }
  }
}

extension MemoryTransaction {
  func scan(_ nonce: ScanNonce, of device: DeviceID) throws(StoreError) -> ScanRecord? {
    records.scans.first { $0.nonce == nonce && $0.device == device }
  }

  func insert(_ scan: ScanRecord) throws(StoreError) {
    guard records.tickets[scan.ticket] != nil else { throw .broken("a ticket that was scanned is not there") }
    guard !records.scans.contains(where: { $0.nonce == scan.nonce && $0.device == scan.device }) else {
      throw .broken("a scan is recorded already")
    }
    records.scans.append(scan)
  }

  func update(_ scan: ScanRecord) throws(StoreError) {
    guard let index = records.scans.firstIndex(where: { $0.nonce == scan.nonce && $0.device == scan.device }) else {
      throw .broken("a scan to be changed is not there")
    }
    let known = records.scans[index]
    records.scans[index] = ScanRecord(
      device: known.device, nonce: known.nonce, ticket: known.ticket, event: known.event, gate: known.gate,
      scannedAt: known.scannedAt, receivedAt: known.receivedAt, outcome: scan.outcome, isLetIn: scan.isLetIn,
      other: known.other)
  }

  func replace(_ checkIn: CheckIn) throws(StoreError) {
    guard records.checkIns[checkIn.ticket] != nil else { throw .broken("a check-in to be changed is not there") }
    records.checkIns[checkIn.ticket] = checkIn
  }
}
