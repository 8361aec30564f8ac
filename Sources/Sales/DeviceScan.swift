import Core

/// What a device sends of one scan.
public struct DeviceScan: Hashable, Sendable {
  public let nonce: ScanNonce
  public let shown: ShownTicket
  public let gate: GateName
  /// When it was scanned, by our clock.
  public let scannedAt: Instant
  /// Whether the device has let somebody in without waiting for the answer.
  public let isLetIn: Bool

  /// - Parameter scannedAt: never later than now, whatever a device's clock says.
  public init(nonce: ScanNonce, shown: ShownTicket, gate: GateName, scannedAt: Instant, isLetIn: Bool) {
    self.nonce = nonce
    self.shown = shown
    self.gate = gate
    self.scannedAt = scannedAt
    self.isLetIn = isLetIn
  }
}
