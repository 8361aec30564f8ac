import Core
import Store

extension ByteWriter {
  mutating func checkIn(_ checkIn: CheckIn) {
    id(checkIn.ticket)
    instant(checkIn.at)
    text(checkIn.gate.rawValue)
  }

  mutating func device(_ device: ScannerDevice) {
    id(device.id)
    text(device.name.rawValue)
    list(device.events) { $0.text($1.rawValue) }
    list(device.gates) { $0.text($1.rawValue) }
    instant(device.createdAt)
    optional(device.expiresAt) { $0.instant($1) }
    optional(device.pairing) { writer, pairing in
      writer.text(pairing.digest)
      writer.instant(pairing.endsAt)
    }
    optional(device.tokenDigest) { $0.text($1) }
    optional(device.pairedAt) { $0.instant($1) }
    optional(device.seenAt) { $0.instant($1) }
    optional(device.revokedAt) { $0.instant($1) }
  }

  mutating func scan(_ scan: ScanRecord) {
    id(scan.device)
    id(scan.nonce)
    id(scan.ticket)
    text(scan.event.rawValue)
    text(scan.gate.rawValue)
    instant(scan.scannedAt)
    instant(scan.receivedAt)
    text(scan.outcome.word)
    flag(scan.isLetIn)
    optional(scan.other) { $0.checkIn($1) }
  }
}
