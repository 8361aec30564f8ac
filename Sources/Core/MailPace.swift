/// How often mails go to one address because somebody pressed a button, which may be somebody else.
public enum MailPace {
  public static let pauseSeconds: Int64 = 5 * 60
  public static let daySeconds: Int64 = 24 * 3600
  public static let perDayMax = 5

  public enum Verdict: Hashable, Sendable {
    case allowed
    /// From that moment on it is.
    case notBefore(Instant)
  }

  /// - Parameter earlier: when such mails were asked for before, in any order.
  public static func verdict(earlier: [Instant], now: Instant) -> Verdict {
    let recent = earlier.filter { $0.adding(seconds: daySeconds) > now }.sorted()
    guard let last = recent.last else { return .allowed }
    var opensAt = last.adding(seconds: pauseSeconds)
    if recent.count >= perDayMax {
      opensAt = max(opensAt, recent[recent.count - perDayMax].adding(seconds: daySeconds))
    }
    return now >= opensAt ? .allowed : .notBefore(opensAt)
  }
}
