import CSQLite

/// Knows how long the write-ahead log is, and when it is time to write it into the file.
///
/// SQLite's own way, each commit above so many pages, is not enough where every process answers one request and ends: whoever
/// opens a file that nobody else has open reads all of the log and takes none of it for written, so that it would grow
/// for ever, and be written anew by each.
final class LogSize {
  /// What one reads that opens the file alone, after others were killed: some ten milliseconds. Fewer would have busy processes
  /// write the same pages into the file again and again.
  static let pagesMax: Int32 = 2000
  /// For the first commit of a connection. Where each process commits once and ends, each has to read what the ones before
  /// it left; reading a hundred pages more takes longer than the part of one process's writing them that falls to each.
  static let pagesMaxAtFirst: Int32 = 100

  private var pages: Int32 = 0
  private var commits = 0
  private var triedAt: Int32 = 0

  /// Has `handle` tell this object of commits; it must live as long as the handle.
  func install(on handle: OpaquePointer) {
    sqlite3_wal_hook(
      handle,
      { context, _, _, pages in
        guard let context else { return SQLITE_OK }
        let size = Unmanaged<LogSize>.fromOpaque(context).takeUnretainedValue()
        size.pages = pages
        size.commits += 1
        return SQLITE_OK
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Whether it is too long, and was not found so just before: other processes may need what it holds.
  func isDue() -> Bool {
    if pages < triedAt { triedAt = 0 }
    guard pages >= triedAt + (commits == 1 ? Self.pagesMaxAtFirst : Self.pagesMax) else { return false }
    triedAt = pages
    return true
  }
}
