import Core

extension Formats {
  /// `Saturday, June 12, 2027` (full), `June 12, 2027` (long), `6/12/27` (short).
  ///
  /// French writes the first of a month `1er`, which CLDR leaves to the writer.
  public func date(_ date: LocalDateTime, _ style: DateStyle = .full) -> String {
    FormatWriter.string(data) { $0.pattern(patterns(style).date, date) }
  }

  /// `8:00 PM` (en, ar) or `20:00`.
  public func time(_ time: LocalDateTime) -> String { FormatWriter.string(data) { $0.pattern(data.time, time) } }

  /// The time and its distance from UTC: `8:00 PM GMT+2`.
  public func time(_ time: LocalDateTime, offsetSeconds: Int64) -> String {
    FormatWriter.string(data) { writer in
      writer.pattern(data.time, time)
      writer.text(" ")
      writer.offset(offsetSeconds)
    }
  }

  /// `Saturday, June 12, 2027 at 8:00 PM`.
  public func dateTime(_ dateTime: LocalDateTime, _ style: DateStyle = .full) -> String {
    FormatWriter.string(data) { $0.pattern(patterns(style).dateTime, dateTime) }
  }

  /// `Saturday, June 12, 2027 at 8:00 PM GMT+2`.
  public func dateTime(_ dateTime: LocalDateTime, _ style: DateStyle = .full, offsetSeconds: Int64) -> String {
    FormatWriter.string(data) { $0.pattern(patterns(style).dateTime, dateTime, offsetSeconds: offsetSeconds) }
  }

  /// The days from `start` to `end`, naming what they share once: `June 12 – 14, 2027`. A range within one day, or one
  /// that runs backwards, is the plain date of `start`.
  public func dateRange(_ start: LocalDateTime, _ end: LocalDateTime, _ style: DateStyle = .full) -> String {
    guard start.daysSinceEpoch < end.daysSinceEpoch else { return date(start, style) }
    let patterns = patterns(style)
    return write(
      start.year != end.year
        ? patterns.rangeOfYears : start.month == end.month ? patterns.rangeInMonth : patterns.rangeInYear, start, end)
  }

  /// From `start` to `end` with times: `Saturday, June 12, 2027, 8:00 – 11:00 PM` on one day, else both in full. A range
  /// that is empty or runs backwards is the plain date and time of `start`.
  public func dateTimeRange(_ start: LocalDateTime, _ end: LocalDateTime, _ style: DateStyle = .full) -> String {
    guard start < end else { return dateTime(start, style) }
    let patterns = patterns(style)
    guard start.daysSinceEpoch == end.daysSinceEpoch else { return write(patterns.timesOfDays, start, end) }
    let isSameHalf = (start.hour < 12) == (end.hour < 12) && data.dayPeriod(start) == data.dayPeriod(end)
    return write(isSameHalf ? patterns.timesInHalfDay : patterns.timesInDay, start, end)
  }

  /// `June 2027`; the day is not looked at.
  public func monthAndYear(_ date: LocalDateTime) -> String {
    FormatWriter.string(data) { $0.pattern(data.monthAndYear, date) }
  }

  /// `June – August 2027`. A range within one month, or one that runs backwards, is the month of `start`.
  public func monthRange(_ start: LocalDateTime, _ end: LocalDateTime) -> String {
    guard (start.year, start.month) < (end.year, end.month) else { return monthAndYear(start) }
    return write(start.year == end.year ? data.monthsInYear : data.monthsOfYears, start, end)
  }

  /// CLDR's short localized GMT format: `GMT+2`, `GMT-2:30`, `GMT` for zero, `UTC+2` in French. Seconds are left out.
  public func gmtOffset(_ offsetSeconds: Int64) -> String { FormatWriter.string(data) { $0.offset(offsetSeconds) } }

  /// CLDR's long name of a time zone at a distance from UTC that it has in summer or in winter: `Central European Summer
  /// Time`; where the language or CLDR has none, ``gmtOffset(_:)``.
  /// - Parameter zone: nil for a zone that CLDR has no names for.
  public func zoneName(_ zone: MetaZone?, offsetSeconds: Int64) -> String {
    guard let code = zone?.code(offsetSeconds: offsetSeconds), let parts = data.zoneNames.parts(code, data.text) else {
      return gmtOffset(offsetSeconds)
    }
    return FormatWriter.string(data) { writer in
      writer.text(parts.0)
      writer.text(parts.1)
      writer.text(parts.2)
    }
  }

  private func patterns(_ style: DateStyle) -> DateStylePatterns {
    switch style {
    case .full: data.full
    case .long: data.long
    case .short: data.short
    }
  }

  private func write(_ halves: DateHalves, _ start: LocalDateTime, _ end: LocalDateTime) -> String {
    FormatWriter.string(data) { writer in
      writer.pattern(halves.start, start)
      writer.pattern(halves.end, end)
    }
  }
}
