import Glibc

/// Wakes a thread that sleeps in `poll`, once and for all.
final class Bell: Sendable {
  private let ends: (hear: Int32, ring: Int32)

  init() throws(WatchError) {
    var pair: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &pair) == 0 else {
      throw WatchError(code: errno)
    }
    ends = (pair[0], pair[1])
  }

  deinit {
    close(ends.hear)
    close(ends.ring)
  }

  func ring() { shutdown(ends.ring, Int32(SHUT_WR)) }

  /// Waits until something can be read from `descriptor` (where it is not nil), it is `moment`, or the bell rings.
  /// - Returns: false when the bell has rung.
  func wait(for descriptor: Int32?, until moment: ContinuousClock.Instant?) -> Bool {
    var wanted = [pollfd(fd: ends.hear, events: Int16(POLLIN), revents: 0)]
    if let descriptor { wanted.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)) }
    var milliseconds: Int32 = -1
    if let moment {
      let left = moment - .now
      // Rounded up, or the last fraction of a millisecond would be spent in a busy loop.
      milliseconds = Int32(clamping: Int64((left / .milliseconds(1)).rounded(.up)))
      milliseconds = max(0, milliseconds)
    }
    poll(&wanted, nfds_t(wanted.count), milliseconds)
    return wanted[0].revents == 0
  }
}
