import Core
import Store

/// One step on the devices, as ``Step`` is one on an event.
final class DeviceStep: DeviceTransaction {
  private let changer: Changer

  init(_ changer: Changer) { self.changer = changer }

  private var records: Records { changer.records }

  func device(_ id: DeviceID) throws(StoreError) -> ScannerDevice? { records.devices[id] }

  func device(pairing digest: String) throws(StoreError) -> ScannerDevice? {
    records.pairingDevices[digest].flatMap { records.devices[$0] }
  }

  func insert(_ device: ScannerDevice) throws(StoreError) {
    guard records.devices[device.id] == nil else { throw .broken("a device's id is taken") }
    try store(device)
  }

  func update(_ device: ScannerDevice) throws(StoreError) {
    guard var known = records.devices[device.id] else { throw .broken("a device to be changed is not there") }
    (known.pairing, known.tokenDigest, known.pairedAt) = (device.pairing, device.tokenDigest, device.pairedAt)
    (known.seenAt, known.revokedAt) = (device.seenAt, device.revokedAt)
    try store(known)
  }

  func append(_ entry: AuditEntry) throws(StoreError) { try changer.change(.audit(entry)) }

  private func store(_ device: ScannerDevice) throws(StoreError) {
    let owners = [
      device.pairing.flatMap { records.pairingDevices[$0.digest] },
      device.tokenDigest.flatMap { records.tokenDevices[$0] },
    ]
    guard owners.allSatisfy({ $0 == nil || $0 == device.id }) else { throw .broken("a secret is another device's") }
    try changer.change(.device(device))
  }
}
