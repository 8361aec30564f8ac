/// How long a call to Stripe may take, and how often it is tried.
public struct StripePace: Hashable, Sendable {
  public let connectMilliseconds: Int
  /// For one try, connecting included.
  public let tryMilliseconds: Int
  /// For all tries and the pauses between them; keep it under the function's own timeout.
  public let totalMilliseconds: Int
  /// The pauses before the second try, the third, and so on; each at most one minute. None: one try.
  public let pausesMilliseconds: [Int]

  public init(connectMilliseconds: Int, tryMilliseconds: Int, totalMilliseconds: Int, pausesMilliseconds: [Int]) {
    self.connectMilliseconds = max(1, connectMilliseconds)
    self.tryMilliseconds = max(1, tryMilliseconds)
    self.totalMilliseconds = max(1, totalMilliseconds)
    self.pausesMilliseconds = pausesMilliseconds.map { min(max(0, $0), 60_000) }
  }

  /// Three tries of at most 4 s within 9 s, which fits a function's usual 10 s.
  public static let standard = StripePace(
    connectMilliseconds: 2000, tryMilliseconds: 4000, totalMilliseconds: 9000, pausesMilliseconds: [200, 600])

  /// One try of at most 4 s.
  public static let probe = StripePace(
    connectMilliseconds: 2000, tryMilliseconds: 4000, totalMilliseconds: 4000, pausesMilliseconds: [])
}
