import Core

/// Devices and what they scanned, as ``RecordForm`` writes them.
extension RecordLine {
  mutating func put(_ device: ScannerDevice) {
    put("id", device.id.rawValue)
    put("name", device.name.rawValue)
    put("events", device.events) { event, line in line.put("event", event.rawValue) }
    put("gates", device.gates) { gate, line in line.put("gate", gate.rawValue) }
    put("created", device.createdAt)
    put("expires", device.expiresAt)
    put("pairing", device.pairing) { pairing, line in
      line.put("digest", pairing.digest)
      line.put("ends", pairing.endsAt)
    }
    put("token", device.tokenDigest)
    put("paired", device.pairedAt)
    put("seen", device.seenAt)
    put("revoked", device.revokedAt)
  }

  mutating func put(_ scan: ScanRecord) {
    put("device", scan.device.rawValue)
    put("nonce", scan.nonce.rawValue)
    put("ticket", scan.ticket.rawValue)
    put("event", scan.event.rawValue)
    put("gate", scan.gate.rawValue)
    put("scanned", scan.scannedAt)
    put("received", scan.receivedAt)
    put("outcome", scan.outcome.word)
    put("let_in", scan.isLetIn)
    put("other_at", scan.other?.at)
    put("other_gate", scan.other?.gate.rawValue)
  }
}

extension RecordFields {
  func device() throws(RecordFormError) -> ScannerDevice {
    ScannerDevice(
      id: try value("id") { DeviceID($0) }, name: try value("name", GateName.init),
      events: try list("events") { (fields) throws(RecordFormError) in try fields.value("event", EventID.init) },
      gates: try list("gates") { (fields) throws(RecordFormError) in try fields.value("gate", GateName.init) },
      createdAt: try time("created"), expiresAt: try optionalTime("expires"),
      pairing: try optional("pairing") { (fields) throws(RecordFormError) in
        ScannerDevice.Pairing(digest: try fields.text("digest"), endsAt: try fields.time("ends"))
      }, tokenDigest: try optionalText("token"), pairedAt: try optionalTime("paired"), seenAt: try optionalTime("seen"),
      revokedAt: try optionalTime("revoked"))
  }

  func scan() throws(RecordFormError) -> ScanRecord {
    let ticket = try value("ticket") { TicketID($0) }
    var other: CheckIn?
    if let gate = try optionalValue("other_gate", GateName.init) {
      other = CheckIn(ticket: ticket, at: try time("other_at"), gate: gate)
    }
    return ScanRecord(
      device: try value("device") { DeviceID($0) }, nonce: try value("nonce") { ScanNonce($0) }, ticket: ticket,
      event: try value("event", EventID.init), gate: try value("gate", GateName.init), scannedAt: try time("scanned"),
      receivedAt: try time("received"), outcome: try value("outcome") { ScanRecord.Outcome(word: $0) },
      isLetIn: try flag("let_in"), other: other)
  }
}
