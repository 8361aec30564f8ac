import Foundation

/// Keeps two builds of one site apart; the second waits. The system frees the lock when a process ends in any way.
struct BuildLock: ~Copyable {
  private let descriptor: Int32

  init(_ path: String) throws(BuildError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .file(path: path, problem: String(cString: strerror(errno))) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        let problem = String(cString: strerror(errno))
        close(descriptor)
        throw .file(path: path, problem: problem)
      }
    }
  }

  consuming func unlock() {}

  deinit { close(descriptor) }
}
