import NIOCore
import Synchronization

/// Token buckets for clients. Of each only the moment is kept at which its bucket will be full again, which says all there
/// is to know: a call moves that moment on by the time that one token takes to come back, and is refused where it would
/// get further away than a whole period.
///
/// It counts for this process alone, and forgets everything when it ends.
final class RateLimiter: Sendable {
  struct Key: Hashable, Sendable {
    enum Client: Hashable, Sendable {
      case address(IPAddress)
      /// A hash that nobody can undo, so that no key lies around in memory.
      case credential(Int)
    }

    /// The function's name.
    let function: String
    let client: Client
  }

  /// Two generations: when the younger one is full, the older one is forgotten. So memory is bounded whoever comes, and
  /// who keeps coming is never forgotten.
  private struct Buckets {
    var young: [Key: UInt64] = [:]
    var old: [Key: UInt64] = [:]
  }

  private let buckets = Mutex(Buckets())
  private let clientsMax: Int

  /// - Parameter clientsMax: how many are remembered at most.
  init(clientsMax: Int = 100_000) { self.clientsMax = clientsMax }

  /// Takes a token.
  /// - Returns: nil where there was one, else after how many seconds there will be: at least 1.
  func take(_ key: Key, _ limit: RateLimit, now: NIODeadline = .now()) -> Int? {
    let now = now.uptimeNanoseconds
    let period = UInt64(limit.periodMilliseconds) * 1_000_000
    let step = max(1, period / UInt64(limit.callsMax))
    return buckets.withLock { buckets in
      let full = max(now, buckets.young[key] ?? buckets.old[key] ?? 0)
      // The last token may be taken when all others are gone: then the bucket is full a whole period from now.
      let isGiven = full + step <= now + period
      if buckets.young.count >= clientsMax / 2, buckets.young[key] == nil {
        buckets.old = buckets.young
        buckets.young = [:]
      }
      buckets.young[key] = isGiven ? full + step : full
      return isGiven ? nil : Int((full + step - now - period + 999_999_999) / 1_000_000_000)
    }
  }
}
