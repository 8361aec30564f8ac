import CSQLite
import Store

@testable import StoreSQLite

/// Counts how often a store syncs its log, by standing between SQLite and the file. One at a time, and for as long as its
/// store lives.
final class LogSyncCounter {
  /// What the C function below finds by the file it is called for.
  private final class Seat {
    var count = 0
    var fails = false
    var wasFree: [Bool] = []
    var probe: SQLiteConnection?
    let original: UnsafePointer<sqlite3_io_methods>
    let methods: UnsafeMutablePointer<sqlite3_io_methods>

    init(original: UnsafePointer<sqlite3_io_methods>) {
      self.original = original
      methods = .allocate(capacity: 1)
      methods.initialize(to: original.pointee)
    }
  }

  private nonisolated(unsafe) static var seats: [UnsafeMutablePointer<sqlite3_file>: Seat] = [:]
  private let seat: Seat

  init(_ store: SQLiteStore) throws {
    // Opens the log.
    try store.ping()
    guard let file = store.logFile, let original = file.pointee.pMethods else { throw StoreError.broken("no log") }
    seat = Seat(original: original)
    seat.probe = try SQLiteConnection(path: store.path, busyTimeoutMilliseconds: 0)
    Self.seats[file] = seat
    seat.methods.pointee.xSync = { file, flags in
      guard let file, let seat = LogSyncCounter.seats[file] else { return SQLITE_IOERR }
      seat.count += 1
      let isFree = (try? seat.probe?.execute("BEGIN IMMEDIATE; ROLLBACK")) != nil
      seat.wasFree.append(isFree)
      return seat.fails ? SQLITE_IOERR : seat.original.pointee.xSync(file, flags)
    }
    file.pointee.pMethods = UnsafePointer(seat.methods)
  }

  var count: Int { seat.count }
  var wasFree: [Bool] { seat.wasFree }
  var fails: Bool {
    get { seat.fails }
    set { seat.fails = newValue }
  }
}
