import CSQLite
import Store

#if canImport(Glibc)
  import Glibc
#endif

/// The file of a ``SQLiteStore`` as a whole: saving it while sales go on, and putting a saved one back.
///
/// Pages are copied by SQLite's backup interface within one transaction that reads, so the copy is of one moment however
/// much is sold meanwhile, and is never begun anew.
public struct SQLiteFile: Sendable {
  public let path: String
  private static let busyTimeoutMilliseconds: Int32 = 10_000
  /// Pages at once, between two calls of `progress`.
  private static let pagesAtOnce: Int32 = 512

  public init(path: String) { self.path = path }

  /// Writes a copy that is whole or not there: it is written beside `target`, checked, synced, and then gets its name. Only
  /// its owner can read it, and it needs no log beside it.
  ///
  /// - Parameters:
  ///   - isChecked: false for a copy that is kept whatever is wrong with it.
  ///   - progress: told of the pages written and of all of them.
  /// - Throws: ``StoreError``; nothing new is then at `target`. ``StoreError/broken(_:)`` also where the copy is damaged.
  public func save(
    to target: String, isChecked: Bool = true, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(StoreError) {
    guard DatabaseFile(path: target) == nil else { throw .unavailable("\(target) is there already") }
    let part = SQLiteFile(path: target + ".part")
    do throws(StoreError) {
      try part.begin()
      try copyPages(to: part, progress: progress)
      try part.close(isChecked: isChecked)
      try part.getName(target)
    } catch {
      part.remove()
      throw error
    }
  }

  /// Puts a saved store in this place, in one step, while others may have it open: they see the one or the other. Both are
  /// stores of this program's version.
  /// - Parameter saved: the file that becomes this one where there is none yet, or is copied into it.
  public func become(_ saved: SQLiteFile, progress: (Int, Int) -> Void = { _, _ in }) throws(StoreError) {
    guard DatabaseFile(path: path) != nil else {
      guard DatabaseFile(path: path + "-wal") == nil else {
        throw .unavailable("\(path)-wal is there without its database: move it away")
      }
      try saved.close(isChecked: false)
      return try saved.getName(path)
    }
    let live = try SQLiteConnection(
      path: path, busyTimeoutMilliseconds: Self.busyTimeoutMilliseconds, access: .writing)
    let source = try SQLiteConnection(path: saved.path, busyTimeoutMilliseconds: 0, access: .reading)
    try live.useLog()
    try Self.copyPages(from: source, to: live, progress: progress)
    try live.syncLog()
  }

  /// Brings the tables of a copy to this program's version.
  /// - Throws: ``StoreError/broken(_:)`` where it is no store, or one of a newer program.
  public func migrate() throws(StoreError) {
    let connection = try SQLiteConnection(path: path, busyTimeoutMilliseconds: 0, access: .writing)
    let tables = try connection.rows(
      "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('orders', 'stock', 'tickets')"
    ) { (row: SQLiteRow) throws(StoreError) in row.count(0) }
    guard tables == [3] else { throw .broken("it holds no store") }
    try connection.useLog()
    try SQLiteSchema.migrate(connection)
  }

  /// Removes a copy, its log, and all that a copy in the making leaves beside it.
  public func remove() {
    for ending in ["", "-wal", "-shm", "-journal"] { unlink(path + ending) }
  }

  // MARK: Steps

  /// An empty file that nobody else can read.
  private func begin() throws(StoreError) {
    remove()
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure("can't be written") }
    Glibc.close(descriptor)
  }

  private func copyPages(to part: SQLiteFile, progress: (Int, Int) -> Void) throws(StoreError) {
    let source = try SQLiteConnection(
      path: path, busyTimeoutMilliseconds: Self.busyTimeoutMilliseconds, access: .reading)
    try source.execute("BEGIN")
    _ = try source.first("SELECT count(*) FROM sqlite_schema") { (row: SQLiteRow) throws(StoreError) in row.count(0) }
    let target = try SQLiteConnection(path: part.path, busyTimeoutMilliseconds: 0, access: .writing)
    // A copy that was cut off is thrown away, and the whole one is synced at its end.
    try target.execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF")
    try Self.copyPages(from: source, to: target, progress: progress)
    try source.execute("ROLLBACK")
  }

  private static func copyPages(
    from source: SQLiteConnection, to target: SQLiteConnection, progress: (Int, Int) -> Void
  ) throws(StoreError) {
    guard let backup = sqlite3_backup_init(target.handle, "main", source.handle, "main") else {
      throw SQLiteConnection.error(sqlite3_errcode(target.handle), target.handle)
    }
    var code: Int32
    repeat {
      code = sqlite3_backup_step(backup, pagesAtOnce)
      let total = Int(sqlite3_backup_pagecount(backup))
      progress(total - Int(sqlite3_backup_remaining(backup)), total)
    } while code == SQLITE_OK
    sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE else { throw SQLiteConnection.error(code, nil) }
  }

  /// Takes the log into the file, looks whether it is whole, and has it on the disk.
  private func close(isChecked: Bool) throws(StoreError) {
    do {
      let connection = try SQLiteConnection(path: path, busyTimeoutMilliseconds: 0, access: .writing)
      try connection.execute("PRAGMA journal_mode=DELETE")
      if isChecked, let fault = try connection.faults().first {
        throw StoreError.broken("the copy is damaged: \(fault)")
      }
    }
    for ending in ["-wal", "-shm", "-journal"] { unlink(path + ending) }
    try sync(path)
  }

  /// Gives a file that is on the disk its final name, and has the name on the disk too.
  private func getName(_ name: String) throws(StoreError) {
    guard rename(path, name) == 0 else { throw SQLiteFile(path: name).failure("can't be written") }
    let folder = name.lastIndex(of: "/").map { name[..<$0] } ?? "."
    try sync(folder.isEmpty ? "/" : String(folder))
  }

  private func sync(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("can't be read") }
    defer { Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure("can't be synced") }
  }

  private func failure(_ what: String) -> StoreError {
    .unavailable("\(path) \(what): \(String(cString: strerror(errno)))")
  }
}
