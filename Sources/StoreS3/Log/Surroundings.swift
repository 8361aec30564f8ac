import Core

/// What a store needs of the world besides its bucket.
public struct Surroundings: Sendable {
  /// The wall clock.
  public let now: @Sendable () -> Instant
  /// Milliseconds of a clock that is never set and goes on while the machine sleeps.
  public let uptime: @Sendable () -> Int64
  /// So many bytes that nobody else has.
  public let randomBytes: @Sendable (Int) -> [UInt8]
  /// Waits so many milliseconds.
  public let pause: @Sendable (Int64) -> Void

  public init(
    now: @escaping @Sendable () -> Instant, uptime: @escaping @Sendable () -> Int64,
    randomBytes: @escaping @Sendable (Int) -> [UInt8], pause: @escaping @Sendable (Int64) -> Void
  ) {
    self.now = now
    self.uptime = uptime
    self.randomBytes = randomBytes
    self.pause = pause
  }
}
