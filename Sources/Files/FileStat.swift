import Glibc

/// What tells an unchanged file without reading it.
public struct FileStat: Hashable, Sendable {
  /// What it is.
  public let kind: FileKind
  /// In bytes.
  public let size: Int64
  /// Nanoseconds since 1970.
  public let modified: Int64
  /// The file's number in its file system: another one where a file was replaced by renaming.
  public let inode: UInt64

  /// A stat as it was kept.
  public init(kind: FileKind, size: Int64, modified: Int64, inode: UInt64) {
    self.kind = kind
    self.size = size
    self.modified = modified
    self.inode = inode
  }

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int64(status.st_size)
    modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    inode = UInt64(status.st_ino)
  }

  /// What stands at `path`; nil where nothing does, or a part of the path can't be passed.
  /// - Parameter followsLinks: false: a link at the end of the path is told as what it is.
  public static func of(_ path: String, followsLinks: Bool = false) -> FileStat? {
    var status = stat()
    return (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 ? FileStat(status) : nil
  }
}
