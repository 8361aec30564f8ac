/// A token bucket: ``callsMax`` calls at once, filled again evenly over the period.
public struct RateLimit: Hashable, Sendable {
  /// At least 1.
  public let callsMax: Int
  /// In milliseconds, at least 1.
  public let periodMilliseconds: Int

  public init(callsMax: Int, periodMilliseconds: Int) {
    self.callsMax = callsMax
    self.periodMilliseconds = periodMilliseconds
  }

  /// Reads `60 per 1m`: 1 to 1,000,000 calls, 1 s to 24 h.
  /// - Returns: nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1] == "per", let calls = Quantity.count(String(parts[0])),
      let milliseconds = Quantity.milliseconds(String(parts[2])), (1...1_000_000).contains(calls),
      (1000...86_400_000).contains(milliseconds)
    else { return nil }
    self.init(callsMax: calls, periodMilliseconds: milliseconds)
  }
}
