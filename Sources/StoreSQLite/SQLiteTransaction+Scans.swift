import Core
import Store

extension SQLiteTransaction {
  func scan(_ nonce: ScanNonce, of device: DeviceID) throws(StoreError) -> ScanRecord? {
    try connection.first(
      "SELECT \(SQLiteRow.scanColumns) FROM scans WHERE device = ? AND nonce = ?",
      [.text(device.rawValue), .text(nonce.rawValue)],
      { (row) throws(StoreError) in try row.scan() })
  }

  func insert(_ scan: ScanRecord) throws(StoreError) {
    try connection.run(
      """
      INSERT INTO scans (device, nonce, ticket, event, gate, scanned_at, received_at, outcome, is_let_in, other_at,
        other_gate) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(scan.device.rawValue), .text(scan.nonce.rawValue), .text(scan.ticket.rawValue),
        .text(scan.event.rawValue), .text(scan.gate.rawValue), .instant(scan.scannedAt), .instant(scan.receivedAt),
        .text(scan.outcome.word), .flag(scan.isLetIn), scan.other.map { .instant($0.at) } ?? .null,
        .optional(scan.other?.gate.rawValue),
      ])
  }

  func update(_ scan: ScanRecord) throws(StoreError) {
    try connection.run(
      "UPDATE scans SET outcome = ?, is_let_in = ? WHERE device = ? AND nonce = ?",
      [
        .text(scan.outcome.word), .flag(scan.isLetIn), .text(scan.device.rawValue), .text(scan.nonce.rawValue),
      ])
    guard connection.changedRows == 1 else { throw .broken("a scan to be changed is not there") }
  }

  func replace(_ checkIn: CheckIn) throws(StoreError) {
    try connection.run(
      "UPDATE check_ins SET at = ?, gate = ? WHERE ticket = ?",
      [.instant(checkIn.at), .text(checkIn.gate.rawValue), .text(checkIn.ticket.rawValue)])
    guard connection.changedRows == 1 else { throw .broken("a check-in to be changed is not there") }
  }
}

extension SQLiteRow {
  static let scanColumns = """
    device, nonce, ticket, event, gate, scanned_at, received_at, outcome, is_let_in, other_at, other_gate
    """

  /// - Parameter first: the column in which it begins.
  func scan(_ first: Int32 = 0) throws(StoreError) -> ScanRecord {
    let ticket = try value(first + 2) { TicketID($0) }
    let other =
      optionalText(first + 10) == nil
      ? nil : CheckIn(ticket: ticket, at: instant(first + 9), gate: try value(first + 10, GateName.init))
    return ScanRecord(
      device: try value(first) { DeviceID($0) }, nonce: try value(first + 1) { ScanNonce($0) }, ticket: ticket,
      event: try value(first + 3, EventID.init), gate: try value(first + 4, GateName.init),
      scannedAt: instant(first + 5), receivedAt: instant(first + 6),
      outcome: try value(first + 7) { ScanRecord.Outcome(word: $0) }, isLetIn: flag(first + 8), other: other)
  }
}
