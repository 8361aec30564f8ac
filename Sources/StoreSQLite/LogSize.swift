import CSQLite

/// Knows how long the write-ahead log is, and when it is time to write it into the file.
///
/// SQLite's own way, each commit above so many pages, is not enough where every process answers one request and ends: whoever
/// opens a file that nobody else has open reads all of the log and takes none of it for written, so that it would grow
/// for ever, and be written anew by each.
final class LogSize {
  /// One that opens the file alone reads no more than this, a fraction of a millisecond.
  static let pagesMax: Int32 = 400

  private var pages: Int32 = 0
  private var triedAt: Int32 = 0

  /// Has `handle` tell this object of commits; it must live as long as the handle.
  func install(on handle: OpaquePointer) {
    sqlite3_wal_hook(
      handle,
      { context, _, _, pages in
        guard let context else { return SQLITE_OK }
        Unmanaged<LogSize>.fromOpaque(context).takeUnretainedValue().pages = pages
        return SQLITE_OK
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Whether it is too long, and was not found so just before: other processes may need what it holds.
  func isDue() -> Bool {
    if pages < triedAt { triedAt = 0 }
    guard pages >= triedAt + Self.pagesMax else { return false }
    triedAt = pages
    return true
  }
}
