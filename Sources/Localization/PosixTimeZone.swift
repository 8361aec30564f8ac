import Core

/// A rule that repeats each year, as a TZ string states it: `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX, with the hours from -167
/// to 167 that RFC 8536 adds).
struct PosixTimeZone: Sendable {
  private let standard: LocalTimeType
  private let summer: LocalTimeType?
  private let summerBegins: Change
  private let summerEnds: Change

  /// - Returns: nil where the text is no such rule.
  init?(_ text: [UInt8]) {
    var scanner = TZStringScanner(text)
    guard let name = scanner.name(), let west = scanner.time() else { return nil }
    standard = LocalTimeType(offsetSeconds: -west, abbreviation: name)
    guard !scanner.isAtEnd else {
      summer = nil
      summerBegins = Change(day: .julian(1), seconds: 0)
      summerEnds = summerBegins
      return
    }
    guard let summerName = scanner.name() else { return nil }
    var summerOffset = standard.offsetSeconds + 3600
    if !scanner.isAt(44) {
      guard let west = scanner.time() else { return nil }
      summerOffset = -west
    }
    guard let begins = scanner.change(), let ends = scanner.change(), scanner.isAtEnd else { return nil }
    summer = LocalTimeType(offsetSeconds: summerOffset, abbreviation: summerName)
    summerBegins = begins
    summerEnds = ends
  }

  func type(at seconds: Int64) -> LocalTimeType {
    guard let summer else { return standard }
    // The year by standard time: a change never falls on New Year's night, but for zones in summer time all year.
    let year = LocalDateTime(Instant(seconds: seconds), offsetSeconds: standard.offsetSeconds).year
    let begins = summerBegins.seconds(in: year) - standard.offsetSeconds
    let ends = summerEnds.seconds(in: year) - summer.offsetSeconds
    let isSummer =
      begins < ends ? seconds >= begins && seconds < ends : !(seconds >= ends && seconds < begins)
    return isSummer ? summer : standard
  }

  /// One of the two yearly changes.
  struct Change: Sendable {
    let day: Day
    /// From midnight of the day by the clock before the change; may be negative or more than a day.
    let seconds: Int64

    enum Day: Sendable {
      /// 1 to 365, 29 February never counted.
      case julian(Int)
      /// 0 to 365, 29 February counted.
      case zeroBased(Int)
      /// The `week`th (5: last) `weekday` (0: Sunday) of the month.
      case monthly(month: Int, week: Int, weekday: Int)
    }

    /// Seconds since the epoch as if local time were UTC.
    func seconds(in year: Int) -> Int64 { Int64(dayNumber(in: year)) * 86_400 + seconds }

    private func dayNumber(in year: Int) -> Int {
      let newYear = Self.day(year, 1)
      switch day {
      case .julian(let number):
        let isLeap = Self.day(year, 3) - newYear == 60
        return newYear + number - 1 + (isLeap && number >= 60 ? 1 : 0)
      case .zeroBased(let number): return newYear + number
      case .monthly(let month, let week, let weekday):
        let first = Self.day(year, month)
        let next = month == 12 ? Self.day(year + 1, 1) : Self.day(year, month + 1)
        // 1970-01-01 was a Thursday, 4 counted from Sunday.
        let firstWeekday = ((first + 4) % 7 + 7) % 7
        var day = first + (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
        while day >= next { day -= 7 }
        return day
      }
    }

    /// Days from the epoch to the first of the month; years that ``LocalDateTime`` doesn't take are brought to its ends.
    private static func day(_ year: Int, _ month: Int) -> Int {
      let bounded = min(max(year, 1900), 9999)
      return LocalDateTime(year: bounded, month: month, day: 1)?.daysSinceEpoch ?? 0
    }
  }
}
