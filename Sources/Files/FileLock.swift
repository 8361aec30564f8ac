import Glibc

/// Keeps two users of the same files apart, in this process or in another; the second waits. The system frees the lock when
/// a process ends in any way.
public struct FileLock: ~Copyable {
  private let descriptor: Int32

  /// Waits until the file at `path`, which is made where it is missing, is locked by this value.
  /// - Throws: ``FileError`` where there can be no such file.
  public init(_ path: String) throws(FileError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileError(path: path, number: errno) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        let number = errno
        close(descriptor)
        throw FileError(path: path, number: number)
      }
    }
  }

  /// Ends the lock; so does the end of this value.
  public consuming func unlock() {}

  deinit { close(descriptor) }
}
