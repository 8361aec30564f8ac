import Core
import Foundation

extension Instant {
  /// This moment by the machine's clock.
  static var now: Instant { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
}
