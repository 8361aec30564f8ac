/// An offset from UTC and its name.
struct LocalTimeType: Hashable, Sendable {
  /// Seconds east of UTC.
  let offsetSeconds: Int64
  let abbreviation: String
}
