import Core
import Store

/// One step on the devices, inside of a transaction of SQLite's.
final class SQLiteDeviceTransaction: DeviceTransaction {
  private let connection: SQLiteConnection

  init(connection: SQLiteConnection) { self.connection = connection }

  func device(_ id: DeviceID) throws(StoreError) -> ScannerDevice? {
    try connection.first(
      "SELECT \(SQLiteRow.deviceColumns) FROM devices WHERE id = ?", [.text(id.rawValue)],
      { (row) throws(StoreError) in try row.device() })
  }

  func device(pairing digest: String) throws(StoreError) -> ScannerDevice? {
    try connection.first(
      "SELECT \(SQLiteRow.deviceColumns) FROM devices WHERE pairing = ?", [.text(digest)],
      { (row) throws(StoreError) in try row.device() })
  }

  func insert(_ device: ScannerDevice) throws(StoreError) {
    func optional(_ instant: Instant?) -> SQLiteValue { instant.map(SQLiteValue.instant) ?? .null }
    try connection.run(
      """
      INSERT INTO devices (id, name, events, gates, created_at, expires_at, pairing, pairing_ends_at, token, paired_at,
        seen_at, revoked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(device.id.rawValue), .text(device.name.rawValue),
        .text(device.events.map(\.rawValue).joined(separator: " ")),
        .text(device.gates.map(\.rawValue).joined(separator: "\n")), .instant(device.createdAt),
        optional(device.expiresAt), .optional(device.pairing?.digest), optional(device.pairing?.endsAt),
        .optional(device.tokenDigest), optional(device.pairedAt), optional(device.seenAt), optional(device.revokedAt),
      ])
  }

  func update(_ device: ScannerDevice) throws(StoreError) {
    func optional(_ instant: Instant?) -> SQLiteValue { instant.map(SQLiteValue.instant) ?? .null }
    try connection.run(
      """
      UPDATE devices SET pairing = ?, pairing_ends_at = ?, token = ?, paired_at = ?, seen_at = ?, revoked_at = ?
      WHERE id = ?
      """,
      [
        .optional(device.pairing?.digest), optional(device.pairing?.endsAt), .optional(device.tokenDigest),
        optional(device.pairedAt), optional(device.seenAt), optional(device.revokedAt), .text(device.id.rawValue),
      ])
    guard connection.changedRows == 1 else { throw .broken("a device to be changed is not there") }
  }

  func append(_ entry: AuditEntry) throws(StoreError) { try connection.append(entry, number: nil) }
}

extension SQLiteRow {
  static let deviceColumns = """
    id, name, events, gates, created_at, expires_at, pairing, pairing_ends_at, token, paired_at, seen_at, revoked_at
    """

  func device() throws(StoreError) -> ScannerDevice {
    func names<Name>(_ column: Int32, _ separator: Character, _ make: (String) -> Name?) throws(StoreError) -> [Name] {
      let words = text(column).split(separator: separator)
      let names = words.compactMap { make(String($0)) }
      guard names.count == words.count else { throw .broken("a device's names can't be read") }
      return names
    }
    let pairing = optionalText(6).map { ScannerDevice.Pairing(digest: $0, endsAt: instant(7)) }
    return ScannerDevice(
      id: try value(0) { DeviceID($0) }, name: try value(1, GateName.init), events: try names(2, " ", EventID.init),
      gates: try names(3, "\n", GateName.init), createdAt: instant(4), expiresAt: optionalInstant(5), pairing: pairing,
      tokenDigest: optionalText(8), pairedAt: optionalInstant(9), seenAt: optionalInstant(10),
      revokedAt: optionalInstant(11))
  }
}
