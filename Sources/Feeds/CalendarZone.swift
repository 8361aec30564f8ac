import Core
import Localization

/// A time zone's clock changes over some years, as iCalendar files tell them (RFC 5545, `VTIMEZONE`). Made once, used for all
/// events of the zone.
public struct CalendarZone: Sendable {
  /// The zone's name by the IANA database, `Europe/Berlin`.
  public let name: String
  let rules: TimeZoneRules
  /// Ascending.
  private let changes: [Change]
  /// What holds before the first change.
  private let first: Change

  struct Change: Sendable {
    let instant: Instant
    let offsetBefore: Int64
    let offset: Int64
    let abbreviation: String
  }

  /// - Parameter years: those in which events begin or end. What lies before and after them by more than two years is not
  ///   looked at.
  public init(name: String, rules: TimeZoneRules, years: ClosedRange<Int>) {
    self.name = name
    self.rules = rules
    let begin = Self.seconds(of: years.lowerBound - 2)
    let end = Self.seconds(of: years.upperBound + 1)
    first = Change(
      instant: Instant(seconds: 0), offsetBefore: rules.offsetSeconds(at: Instant(seconds: begin)),
      offset: rules.offsetSeconds(at: Instant(seconds: begin)),
      abbreviation: rules.abbreviation(at: Instant(seconds: begin)))
    changes = Self.changes(rules, from: begin, to: end)
  }

  private static func seconds(of year: Int) -> Int64 {
    LocalDateTime(year: min(max(year, 1900), 9999), month: 1, day: 1)?.secondsAsUTC ?? 0
  }

  private static func changes(_ rules: TimeZoneRules, from begin: Int64, to end: Int64) -> [Change] {
    func offset(_ seconds: Int64) -> Int64 { rules.offsetSeconds(at: Instant(seconds: seconds)) }
    // Some zones interrupt their summer time for a month; no two changes have been closer to each other than a week.
    let step: Int64 = 7 * 86_400
    var changes: [Change] = []
    var position = begin
    while position < end {
      let next = position + step
      if offset(position) != offset(next) {
        var low = position
        var high = next
        while high - low > 1 {
          let middle = (low + high) / 2
          if offset(middle) == offset(position) { low = middle } else { high = middle }
        }
        let instant = Instant(seconds: high)
        changes.append(
          Change(
            instant: instant, offsetBefore: offset(low), offset: offset(high),
            abbreviation: rules.abbreviation(at: instant)))
      }
      position = next
    }
    return changes
  }

  /// The changes that matter from `start` to `end`: the two last ones before, so that both standard and summer time are told,
  /// and those in between. Where clocks never change, what they always show.
  func observances(from start: Instant, to end: Instant) -> ArraySlice<Change> {
    let begin = changes.firstIndex { $0.instant > start } ?? changes.count
    let stop = changes.firstIndex { $0.instant > end } ?? changes.count
    let slice = changes[max(0, begin - 2)..<max(begin, stop)]
    return slice.isEmpty || slice.first.map { $0.instant > start } == true ? [first] + slice : slice
  }
}
