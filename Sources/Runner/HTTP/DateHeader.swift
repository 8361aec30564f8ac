import Glibc
import Synchronization

/// The `Date` of answers, written once a second.
final class DateHeader: Sendable {
  private let latest = Mutex((second: 0, text: ""))

  var text: String {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let second = now.tv_sec
    return latest.withLock { latest in
      if latest.second != second { latest = (second, HTTPDate.text(second)) }
      return latest.text
    }
  }
}
