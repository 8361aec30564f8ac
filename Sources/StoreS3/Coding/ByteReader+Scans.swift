import Core
import Store

extension ByteReader {
  mutating func checkIn() throws(StoreError) -> CheckIn {
    CheckIn(ticket: try id(), at: try instant(), gate: try named(GateName.init))
  }

  mutating func device() throws(StoreError) -> ScannerDevice {
    ScannerDevice(
      id: try id(), name: try named(GateName.init),
      events: try list { (reader) throws(StoreError) in try reader.named(EventID.init) },
      gates: try list { (reader) throws(StoreError) in try reader.named(GateName.init) },
      createdAt: try instant(), expiresAt: try optionalInstant(),
      pairing: try optional { (reader) throws(StoreError) in
        ScannerDevice.Pairing(digest: try reader.text(), endsAt: try reader.instant())
      },
      tokenDigest: try optionalText(), pairedAt: try optionalInstant(), seenAt: try optionalInstant(),
      revokedAt: try optionalInstant())
  }

  mutating func scan() throws(StoreError) -> ScanRecord {
    ScanRecord(
      device: try id(), nonce: try id(), ticket: try id(), event: try named(EventID.init),
      gate: try named(GateName.init), scannedAt: try instant(), receivedAt: try instant(),
      outcome: try named { ScanRecord.Outcome(word: $0) }, isLetIn: try flag(),
      other: try optional { (reader) throws(StoreError) in try reader.checkIn() })
  }
}
