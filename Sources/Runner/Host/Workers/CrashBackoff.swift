/// How long a function that keeps crashing is left alone before it is started again.
///
/// After one crash it is started again at once; after each further one in a row it rests twice as long as before, from
/// 100 ms to 30 s, less up to half of it by chance, so that functions that fall over a common cause don't come back all
/// at the same time.
struct CrashBackoff: Sendable {
  private var crashesInRow = 0
  private(set) var restsUntil: MonotonicTime?

  static let restMillisecondsMax = 30_000

  /// - Parameter chance: 0 to 1.
  mutating func crashed(at now: MonotonicTime, chance: Double) {
    crashesInRow += 1
    guard crashesInRow > 1 else { return }
    let full = crashesInRow > 10 ? Self.restMillisecondsMax : min(Self.restMillisecondsMax, 100 << (crashesInRow - 2))
    restsUntil = now.adding(milliseconds: Int(Double(full) * (1 - chance / 2)))
  }

  /// A request has been answered.
  mutating func answered() {
    crashesInRow = 0
    restsUntil = nil
  }

  /// - Returns: what is left of the rest in milliseconds, at least 1; nil where it may be started.
  func restLeft(at now: MonotonicTime) -> Int? {
    guard let restsUntil, restsUntil > now else { return nil }
    return restsUntil.milliseconds(since: now)
  }
}
