import Glibc

/// A file's content is taken to be the same while these stay the same.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
  let size: Int
  private let modified: Time
  private let changed: Time

  private struct Time: Hashable, Comparable, Sendable {
    let seconds: Int
    let nanoseconds: Int

    static func < (left: Time, right: Time) -> Bool {
      (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
  }

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    modified = Time(seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
    changed = Time(seconds: status.st_ctim.tv_sec, nanoseconds: status.st_ctim.tv_nsec)
  }

  var modifiedSeconds: Int { modified.seconds }

  /// A shorter form of a file that has been written since is not to be trusted.
  func isOlder(than other: FileIdentity) -> Bool { modified < other.modified }
}
