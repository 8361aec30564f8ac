import Glibc

/// Which file an executable is, so that a new build is told from the old one.
struct ExecutableIdentity: Hashable, Sendable {
  private let device: UInt
  private let number: UInt
  private let bytes: Int
  private let changedSeconds: Int
  private let changedNanoseconds: Int

  /// - Returns: nil where there is no such file.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    number = UInt(status.st_ino)
    bytes = Int(status.st_size)
    changedSeconds = status.st_mtim.tv_sec
    changedNanoseconds = status.st_mtim.tv_nsec
  }
}
