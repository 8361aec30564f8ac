import Core
import Store

/// Why a task was not done this time.
struct TaskFailure: Error {
  let why: String
  /// Trying again would change nothing.
  let isFinal: Bool
  /// So often a mail is tried at most.
  var mailTriesMax = Self.mailTriesMax

  /// A mail that may have been taken each time: a second copy is better than none, and a fifth is not.
  static let doubtfulTriesMax = 3

  /// With the pauses below, five days: as long as mail servers try (RFC 5321, section 4.5.4.1).
  static let mailTriesMax = 28

  /// Half a minute later at first, then twice as long each time, up to six hours.
  /// - Returns: nil where it is final, and for a mail that was tried for days. Money is never given up.
  func nextTry(of task: OutboxTask, now: Instant) -> Instant? {
    guard !task.kind.isMail || task.attempts + 1 < mailTriesMax else { return nil }
    return nextTry(after: task.attempts, now: now)
  }

  /// As ``nextTry(of:now:)``, of what is no mail.
  func nextTry(after attempts: Int, now: Instant) -> Instant? {
    guard !isFinal else { return nil }
    let seconds = Int64(30) << Int64(min(max(attempts, 0), 10))
    return now.adding(seconds: min(seconds, 6 * 3600))
  }
}
