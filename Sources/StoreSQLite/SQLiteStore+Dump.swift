import Core
import Store

extension SQLiteStore: DumpableStore {
  /// Reads all within one transaction, on a connection of its own: it sees one moment, and sales go on meanwhile.
  public func dump<Result>(_ body: (any StoreDump) throws -> Result) throws -> Result {
    let connection = try SQLiteConnection(path: path, busyTimeoutMilliseconds: busyTimeoutMilliseconds)
    let dump = try SQLiteDump(connection)
    defer { dump.end() }
    return try body(dump)
  }

  public func load(_ records: [StoreRecord]) throws(StoreError) {
    try durably { (connection) throws(StoreError) in
      try Self.atomically(connection) { () throws(StoreError) in
        for record in records { try SQLiteLoading(connection: connection).insert(record) }
      }
    }
  }
}
