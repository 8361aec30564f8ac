import Core
import Store

extension ProcessStore {
  func changeDevices<Result: Sendable>(
    _ body: (any DeviceTransaction) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try write("step on devices") { () throws(StoreError) in try inner.changeDevices(body) }
  }

  func devices() throws(StoreError) -> [ScannerDevice] {
    try read("list devices") { () throws(StoreError) in try inner.devices() }
  }

  func device(token digest: String) throws(StoreError) -> ScannerDevice? {
    try read("find device") { () throws(StoreError) in try inner.device(token: digest) }
  }

  func scans(of event: EventID, doubtful: Bool, limit: Int) throws(StoreError) -> [ScanRecord] {
    try read("list scans") { () throws(StoreError) in
      try inner.scans(of: event, doubtful: doubtful, limit: limit)
    }
  }

  func roster(of event: EventID) throws(StoreError) -> [RosterTicket] {
    try read("read roster") { () throws(StoreError) in try inner.roster(of: event) }
  }
}

extension WeakTransaction {
  func scan(_ nonce: ScanNonce, of device: DeviceID) throws(StoreError) -> ScanRecord? {
    try step.scan(nonce, of: device)
  }

  func insert(_ scan: ScanRecord) throws(StoreError) { try step.insert(scan) }

  func update(_ scan: ScanRecord) throws(StoreError) { try step.update(scan) }

  func replace(_ checkIn: CheckIn) throws(StoreError) { try step.replace(checkIn) }
}
