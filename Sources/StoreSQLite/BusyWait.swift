import CSQLite

#if canImport(Glibc)
  import Glibc
#endif

/// Waits while another process holds the write lock. A step holds it for a fraction of a millisecond, so the first looks
/// follow each other closely; SQLite's own waits begin at a millisecond and soon last a tenth of a second, in which dozens
/// of steps would fit.
final class BusyWait {
  private let timeoutMicroseconds: Int64
  private var startedAt: Int64 = 0
  /// False: what is locked is left alone.
  var isPatient = true

  init(timeoutMilliseconds: Int32) { timeoutMicroseconds = Int64(timeoutMilliseconds) * 1000 }

  /// Has `handle` ask this object; it must live as long as the handle.
  func install(on handle: OpaquePointer) {
    sqlite3_busy_handler(
      handle,
      { context, count in
        guard let context else { return 0 }
        return Unmanaged<BusyWait>.fromOpaque(context).takeUnretainedValue().shallRetry(after: count) ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// - Parameter count: how often it was asked before for the same lock.
  private func shallRetry(after count: Int32) -> Bool {
    guard isPatient else { return false }
    let now = Self.now()
    if count == 0 { startedAt = now }
    guard now - startedAt < timeoutMicroseconds else { return false }
    // Not all in step: two that collided once would collide again.
    let jitter = Int64.random(in: 0...50)
    usleep(UInt32((count < 100 ? 50 : count < 300 ? 500 : 5000) + jitter))
    return true
  }

  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
  }
}
