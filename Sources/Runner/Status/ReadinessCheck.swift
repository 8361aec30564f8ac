/// One thing that the site needs, and how it is.
struct ReadinessCheck: Hashable, Sendable {
  /// Such as `store`.
  let name: String
  let isWell: Bool
  /// How long it took to find out.
  let milliseconds: Double
}
