import Core

extension Formats {
  /// `Saturday, June 12, 2027` (full), `June 12, 2027` (long), `6/12/27` (short).
  public func date(_ date: LocalDateTime, _ style: DateStyle = .full) -> String {
    DatePattern.write(patterns(style).date, date, data)
  }

  /// `8:00 PM` (en, ar) or `20:00`.
  public func time(_ time: LocalDateTime) -> String { DatePattern.write(data.time, time, data) }

  /// The time and its distance from UTC: `8:00 PM GMT+2`.
  public func time(_ time: LocalDateTime, offsetSeconds: Int64) -> String {
    self.time(time) + " " + gmtOffset(offsetSeconds)
  }

  /// `Saturday, June 12, 2027 at 8:00 PM`.
  public func dateTime(_ dateTime: LocalDateTime, _ style: DateStyle = .full) -> String {
    join(patterns(style).dateTime, date(dateTime, style), time(dateTime))
  }

  /// `Saturday, June 12, 2027 at 8:00 PM GMT+2`.
  public func dateTime(_ dateTime: LocalDateTime, _ style: DateStyle = .full, offsetSeconds: Int64) -> String {
    join(patterns(style).dateTime, date(dateTime, style), time(dateTime, offsetSeconds: offsetSeconds))
  }

  /// The days from `start` to `end`, naming what they share once: `June 12 – 14, 2027`. A range within one day, or one
  /// that runs backwards, is the plain date of `start`.
  public func dateRange(_ start: LocalDateTime, _ end: LocalDateTime, _ style: DateStyle = .full) -> String {
    guard start.daysSinceEpoch < end.daysSinceEpoch else { return date(start, style) }
    let patterns = patterns(style)
    let halves =
      if start.year != end.year {
        patterns.otherYear
      } else {
        start.month == end.month ? patterns.sameMonth : patterns.sameYear
      }
    return DatePattern.write(halves.start, start, data) + DatePattern.write(halves.end, end, data)
  }

  /// From `start` to `end` with times: `Saturday, June 12, 2027, 8:00 – 11:00 PM` on one day, else both in full. A range
  /// that is empty or runs backwards is the plain date and time of `start`.
  public func dateTimeRange(_ start: LocalDateTime, _ end: LocalDateTime, _ style: DateStyle = .full) -> String {
    guard start < end else { return dateTime(start, style) }
    guard start.daysSinceEpoch == end.daysSinceEpoch else {
      return dateTime(start, style) + data.dateTimeRangeSeparator + dateTime(end, style)
    }
    let halves = (start.hour < 12) == (end.hour < 12) ? data.timeRange : data.timeRangeAcrossNoon
    let times = DatePattern.write(halves.start, start, data) + DatePattern.write(halves.end, end, data)
    return join(data.timeRangeOnDate, date(start, style), times)
  }

  /// CLDR's short localized GMT format: `GMT+2`, `GMT-2:30`, `GMT` for zero, `UTC+2` in French. Seconds are left out.
  public func gmtOffset(_ offsetSeconds: Int64) -> String {
    let minutes = offsetSeconds.magnitude / 60
    guard minutes > 0 else { return data.utcName }
    let rest = minutes % 60
    let sign = offsetSeconds < 0 ? data.utcMinus : "+"
    return data.utcName + sign + String(minutes / 60) + (rest == 0 ? "" : (rest < 10 ? ":0" : ":") + String(rest))
  }

  private func patterns(_ style: DateStyle) -> DatePatterns {
    switch style {
    case .full: data.full
    case .long: data.long
    case .short: data.short
    }
  }

  private func join(_ pattern: String, _ date: String, _ time: String) -> String {
    // The data's joiners all read "{1} … {0}": the date, what is between the braces, the time.
    date + pattern.dropFirst(3).dropLast(3) + time
  }
}
