import Core
import Glibc

/// What a client takes from outside besides the network: time, chance and waiting.
public struct AWSSurroundings: Sendable {
  /// What time it is.
  public let time: @Sendable () -> Instant
  let random: @Sendable (ClosedRange<Int>) -> Int
  let wait: @Sendable (_ milliseconds: Int) -> Void

  public init(
    now: @escaping @Sendable () -> Instant, random: @escaping @Sendable (ClosedRange<Int>) -> Int,
    wait: @escaping @Sendable (_ milliseconds: Int) -> Void
  ) {
    time = now
    self.random = random
    self.wait = wait
  }

  /// The machine's clock and chance, and a thread that sleeps.
  public static let system = AWSSurroundings(
    now: {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }, random: { Int.random(in: $0) }, wait: { usleep(UInt32(max(0, $0)) * 1000) })
}
