import Glibc

/// A moment of the system's clock that only goes forward, which has nothing to do with the time of day.
struct MonotonicTime: Comparable, Sendable {
  let nanoseconds: Int

  static var now: MonotonicTime {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return MonotonicTime(nanoseconds: time.tv_sec * 1_000_000_000 + time.tv_nsec)
  }

  static func < (left: MonotonicTime, right: MonotonicTime) -> Bool { left.nanoseconds < right.nanoseconds }

  func adding(milliseconds: Int) -> MonotonicTime {
    MonotonicTime(nanoseconds: nanoseconds + milliseconds * 1_000_000)
  }

  /// Rounded up, so that a wait of so long is never too short; 0 where `earlier` is later.
  func milliseconds(since earlier: MonotonicTime) -> Int {
    max(0, (nanoseconds - earlier.nanoseconds + 999_999) / 1_000_000)
  }
}
