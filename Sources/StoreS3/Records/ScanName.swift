import Core

/// What tells a scan from all others: nonces are a device's own.
struct ScanName: Hashable, Comparable, Sendable {
  let device: DeviceID
  let nonce: ScanNonce

  static func < (left: Self, right: Self) -> Bool { (left.device, left.nonce) < (right.device, right.nonce) }
}

extension ScanRecord {
  var name: ScanName { ScanName(device: device, nonce: nonce) }
}
