import Objects
import Store

/// How long something is tried again that may only have failed by chance.
struct Patience {
  private let surroundings: Surroundings
  private let endsAt: Int64
  private var pauseMilliseconds: Int64 = 20

  init(_ surroundings: Surroundings, milliseconds: Int64) {
    self.surroundings = surroundings
    endsAt = surroundings.uptime() + milliseconds
  }

  /// Waits before the next try: longer each time, and not all who wait as long.
  /// - Returns: false, at once, where it has been tried for long enough.
  mutating func wait() -> Bool {
    guard surroundings.uptime() < endsAt else { return false }
    let chance = surroundings.randomBytes(1).first.map(Int64.init) ?? 0
    surroundings.pause(pauseMilliseconds / 2 + pauseMilliseconds * chance / 512)
    pauseMilliseconds = min(pauseMilliseconds * 2, 1000)
    return true
  }
}

extension ObjectError {
  /// Whether it may be another time.
  var isPassing: Bool {
    switch self {
    case .unreachable, .throttled, .unknownOutcome: true
    case .denied, .expiredToken, .protocolError: false
    }
  }

  var storeError: StoreError { .unavailable(description) }
}
