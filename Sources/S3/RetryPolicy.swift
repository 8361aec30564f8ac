/// How often and when a request is sent again: after a time by chance between nothing and a bound that doubles ("full
/// jitter"), so that those who failed together don't come back together.
public struct RetryPolicy: Hashable, Sendable {
  /// The first try included; at least 1.
  public let triesMax: Int
  public let firstPauseMilliseconds: Int
  public let pauseMillisecondsMax: Int

  public init(triesMax: Int = 6, firstPauseMilliseconds: Int = 100, pauseMillisecondsMax: Int = 5000) {
    self.triesMax = max(1, triesMax)
    self.firstPauseMilliseconds = max(1, firstPauseMilliseconds)
    self.pauseMillisecondsMax = max(1, pauseMillisecondsMax)
  }

  /// The longest pause before try number `next`, counted from 1; the second one has the first pause.
  func pauseMax(before next: Int) -> Int {
    let doublings = min(20, max(0, next - 2))
    return min(pauseMillisecondsMax, firstPauseMilliseconds << doublings)
  }
}
