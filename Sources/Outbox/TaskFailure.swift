import Core

/// Why a task was not done this time.
struct TaskFailure: Error {
  let why: String
  /// Trying again would change nothing.
  let isFinal: Bool

  /// Half a minute later at first, then twice as long each time, up to six hours.
  /// - Returns: nil where it is final.
  func nextTry(after attempts: Int, now: Instant) -> Instant? {
    guard !isFinal else { return nil }
    let seconds = Int64(30) << Int64(min(max(attempts, 0), 10))
    return now.adding(seconds: min(seconds, 6 * 3600))
  }
}
