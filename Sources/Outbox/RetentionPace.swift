import Core
import Synchronization

/// When a warm process last found nothing to be erased.
final class RetentionPace: Sendable {
  private let last = Mutex<Instant?>(nil)

  func isTooSoon(_ now: Instant) -> Bool {
    last.withLock { $0.map { now < $0.adding(seconds: 3600) && now >= $0 } ?? false }
  }

  func done(_ now: Instant) { last.withLock { $0 = now } }
}
