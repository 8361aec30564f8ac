/// How many durations fell below which bounds.
struct Histogram: Sendable {
  /// Upper bounds in seconds, smallest first: from a file that was in memory to a call that ran out of time.
  static let bounds: [(seconds: Double, text: String)] = [
    (0.0005, "0.0005"), (0.001, "0.001"), (0.0025, "0.0025"), (0.005, "0.005"), (0.01, "0.01"), (0.025, "0.025"),
    (0.05, "0.05"), (0.1, "0.1"), (0.25, "0.25"), (0.5, "0.5"), (1, "1"), (2.5, "2.5"), (5, "5"), (10, "10"),
    (30, "30"),
  ]

  /// How many are below each bound and not below the one before; the last are above all bounds.
  private(set) var counts = [Int](repeating: 0, count: bounds.count + 1)
  private(set) var sumSeconds = 0.0

  var count: Int { counts.reduce(0, +) }

  mutating func add(_ seconds: Double) {
    counts[Self.bounds.firstIndex { seconds <= $0.seconds } ?? Self.bounds.count] += 1
    sumSeconds += seconds
  }
}
