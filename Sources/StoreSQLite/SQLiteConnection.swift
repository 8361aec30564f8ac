import CSQLite
import Store

#if canImport(Glibc)
  import Glibc
#endif

/// One connection to one database file. Not thread-safe: ``SQLiteStore`` lets one thread in at a time.
final class SQLiteConnection {
  let handle: OpaquePointer
  private let busyWait: BusyWait
  private let logSize = LogSize()
  private var statements: [String: SQLiteStatement] = [:]
  /// The log could not be synced once, and there may be a hole in it.
  private var isLogDoubtful = false

  /// What a connection may do with its file.
  enum Access {
    /// Read and write it, and make it where it is missing.
    case making
    /// Read and write it.
    case writing
    /// Read it. A log beside it is read as well.
    case reading
  }

  /// Opens the file. Waits up to `busyTimeoutMilliseconds` where another process writes.
  init(path: String, busyTimeoutMilliseconds: Int32, access: Access = .making) throws(StoreError) {
    var opened: OpaquePointer?
    let mode =
      switch access {
      case .making: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .writing: SQLITE_OPEN_READWRITE
      case .reading: SQLITE_OPEN_READONLY
      }
    let flags = mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(path, &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      let failure = Self.error(code, opened)
      sqlite3_close_v2(opened)
      throw failure
    }
    handle = opened
    busyWait = BusyWait(timeoutMilliseconds: busyTimeoutMilliseconds)
    busyWait.install(on: handle)
    try execute("PRAGMA foreign_keys=ON")
  }

  /// Turns the write-ahead log on where it is off: in a new file, or in one that `VACUUM INTO` or a dump has made.
  ///
  /// A commit does not sync the log: ``syncLog()`` does, once the write lock is free again.
  func useLog() throws(StoreError) {
    try execute("PRAGMA synchronous=NORMAL")
    logSize.install(on: handle)
    guard try text("PRAGMA journal_mode") != "wal" else { return }
    // Where several open a new file at once, SQLite waits for some of the locks that this takes and refuses others.
    for pauseMicroseconds: UInt32 in [1_000, 5_000, 20_000, 100_000, 500_000] {
      if (try? text("PRAGMA journal_mode=WAL")) == "wal" { return }
      usleep(pauseMicroseconds)
    }
    guard try text("PRAGMA journal_mode=WAL") == "wal" else { throw .unavailable("its folder can hold no log") }
  }

  /// Returns once all commits that this connection has made or seen are on the disk: they survive a loss of power.
  ///
  /// The system tells of a failed write once, and then calls the same pages clean: a later sync that succeeds would say
  /// nothing of them, and what follows them in the log would be lost with them. So after a failure nothing is acknowledged
  /// before all of the log has been written into the database itself and the log begun anew.
  func syncLog() throws(StoreError) {
    if !isLogDoubtful {
      guard csqlite_sync_log(handle) != SQLITE_OK else { return }
      isLogDoubtful = true
    }
    let isBusy = try first("PRAGMA wal_checkpoint(TRUNCATE)") { (row: SQLiteRow) throws(StoreError) in
      row.count(0) != 0
    }
    guard isBusy == false else { throw .unavailable("its log can't be synced") }
    isLogDoubtful = false
  }

  /// Writes a log that has grown long into the file, and begins it anew where no other process needs it just now. What it holds is
  /// on the disk already, so a failure is none of the caller's: the next commit tries again.
  func shortenLog() {
    guard !isLogDoubtful, logSize.isDue() else { return }
    var pages: Int32 = 0
    var written: Int32 = 0
    guard sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_PASSIVE, &pages, &written) == SQLITE_OK,
      pages == written
    else { return }
    busyWait.isPatient = false
    defer { busyWait.isPatient = true }
    sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
  }

  var logFile: UnsafeMutablePointer<sqlite3_file>? {
    var file: UnsafeMutablePointer<sqlite3_file>?
    return sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &file) == SQLITE_OK ? file : nil
  }

  private func text(_ sql: String) throws(StoreError) -> String? {
    try first(sql) { (row: SQLiteRow) throws(StoreError) in row.text(0) }
  }

  deinit {
    statements.removeAll()
    sqlite3_close_v2(handle)
  }

  /// Runs statements that take no values and give no rows.
  func execute(_ sql: String) throws(StoreError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw Self.error(code, handle) }
  }

  /// Runs one statement to its end. It is compiled once and kept.
  func run(_ sql: String, _ values: [SQLiteValue] = []) throws(StoreError) {
    _ = try rows(sql, values) { (_: SQLiteRow) throws(StoreError) in }
  }

  /// The rows of one statement, each turned into a value by `decode`.
  func rows<Value>(
    _ sql: String, _ values: [SQLiteValue] = [], _ decode: (SQLiteRow) throws(StoreError) -> Value
  ) throws(StoreError) -> [Value] {
    let statement = try prepared(sql)
    defer { statement.reset() }
    statement.bind(values)
    var result: [Value] = []
    while true {
      let code = statement.step()
      if code == SQLITE_DONE { return result }
      guard code == SQLITE_ROW else { throw Self.error(code, handle) }
      result.append(try decode(SQLiteRow(statement: statement)))
    }
  }

  /// The first row, or nil where there is none.
  func first<Value>(
    _ sql: String, _ values: [SQLiteValue] = [], _ decode: (SQLiteRow) throws(StoreError) -> Value
  ) throws(StoreError) -> Value? {
    try rows(sql, values, decode).first
  }

  /// How many rows the last statement changed.
  var changedRows: Int { Int(sqlite3_changes(handle)) }

  private func prepared(_ sql: String) throws(StoreError) -> SQLiteStatement {
    if let known = statements[sql] { return known }
    var compiled: OpaquePointer?
    let code = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &compiled, nil)
    guard code == SQLITE_OK, let compiled else { throw Self.error(code, handle) }
    let statement = SQLiteStatement(compiled)
    statements[sql] = statement
    return statement
  }

  /// SQLite's own words hold no bound values, only names of tables and columns.
  static func error(_ code: Int32, _ handle: OpaquePointer?) -> StoreError {
    let words = handle.map { String(cString: sqlite3_errmsg($0)) } ?? String(cString: sqlite3_errstr(code))
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: return .busy
    case SQLITE_CONSTRAINT, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_MISMATCH, SQLITE_ERROR: return .broken(words)
    default: return .unavailable(words)
    }
  }
}
