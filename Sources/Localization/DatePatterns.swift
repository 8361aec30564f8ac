/// The patterns of one date style (UTS #35 part 4), and how a range of days is split into two halves.
struct DatePatterns: Sendable {
  let date: String
  /// Joins a date `{1}` and a time `{0}`.
  let dateTime: String
  let sameMonth: (start: String, end: String)
  let sameYear: (start: String, end: String)
  let otherYear: (start: String, end: String)
}
