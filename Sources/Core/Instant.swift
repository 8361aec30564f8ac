/// A point in time: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted (POSIX time).
///
/// Rules take an `Instant` as an argument and never read a clock, so a test can stand at any moment.
public struct Instant: Hashable, Sendable, Comparable {
  /// Milliseconds since the Unix epoch, negative before it.
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public init(seconds: Int64) { self.milliseconds = seconds * 1000 }

  /// Whole seconds since the Unix epoch, rounded towards the past.
  public var seconds: Int64 {
    milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000
  }

  public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

  /// This instant moved by `seconds`, which may be negative.
  public func adding(seconds: Int64) -> Instant { Instant(milliseconds: milliseconds + seconds * 1000) }
}
