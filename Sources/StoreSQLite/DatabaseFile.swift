#if canImport(Glibc)
  import Glibc
#endif

/// Which file stood under a name: a database that was put in its place by renaming is another one.
struct DatabaseFile: Hashable {
  private let device: UInt64
  private let inode: UInt64

  /// - Returns: nil where there is none.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
  }
}
