import Store

extension SQLiteConnection {
  /// At most so many of each kind: a file that is broken through and through needs no longer list.
  private static let faultsMax = 20

  /// What SQLite finds wrong in its own file (`PRAGMA integrity_check`), and rows whose order or ticket is not there.
  /// - Returns: a sentence for each; empty where all is well.
  func faults() throws(StoreError) -> [String] {
    let damage = try rows("PRAGMA integrity_check(\(Self.faultsMax))") { (row: SQLiteRow) throws(StoreError) in
      row.text(0)
    }
    guard damage == ["ok"] else { return damage.map { "the file is damaged: \($0)" } }
    let lost = try rows("PRAGMA foreign_key_check") { (row: SQLiteRow) throws(StoreError) in
      "a row of \(row.text(0)) belongs to one of \(row.text(2)) that is not there"
    }
    return Array(lost.prefix(Self.faultsMax))
  }
}
