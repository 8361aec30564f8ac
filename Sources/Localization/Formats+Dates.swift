import Core

extension Formats {
  /// `Saturday, June 12, 2027` (full), `June 12, 2027` (long), `6/12/27` (short).
  ///
  /// French writes the first of a month `1er`, which CLDR leaves to the writer.
  public func date(_ date: LocalDateTime, _ style: DateStyle = .full) -> String {
    write { append(patterns(style).date, date, &$0) }
  }

  /// `8:00 PM` (en, ar) or `20:00`.
  public func time(_ time: LocalDateTime) -> String { write { append(data.time, time, &$0) } }

  /// The time and its distance from UTC: `8:00 PM GMT+2`.
  public func time(_ time: LocalDateTime, offsetSeconds: Int64) -> String {
    write { output in
      append(data.time, time, &output)
      output += " "
      append(offset: offsetSeconds, &output)
    }
  }

  /// `Saturday, June 12, 2027 at 8:00 PM`.
  public func dateTime(_ dateTime: LocalDateTime, _ style: DateStyle = .full) -> String {
    write { append(patterns(style).dateTime, dateTime, &$0) }
  }

  /// `Saturday, June 12, 2027 at 8:00 PM GMT+2`.
  public func dateTime(_ dateTime: LocalDateTime, _ style: DateStyle = .full, offsetSeconds: Int64) -> String {
    write { output in
      let parts = patterns(style).dateTimeParts
      append(parts.upToTime, dateTime, &output)
      output += " "
      append(offset: offsetSeconds, &output)
      append(parts.rest, dateTime, &output)
    }
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
  public func monthAndYear(_ date: LocalDateTime) -> String { write { append(data.monthAndYear, date, &$0) } }

  /// `June – August 2027`. A range within one month, or one that runs backwards, is the month of `start`.
  public func monthRange(_ start: LocalDateTime, _ end: LocalDateTime) -> String {
    guard (start.year, start.month) < (end.year, end.month) else { return monthAndYear(start) }
    return write(start.year == end.year ? data.monthsInYear : data.monthsOfYears, start, end)
  }

  /// CLDR's short localized GMT format: `GMT+2`, `GMT-2:30`, `GMT` for zero, `UTC+2` in French. Seconds are left out.
  public func gmtOffset(_ offsetSeconds: Int64) -> String { write { append(offset: offsetSeconds, &$0) } }

  private func append(offset offsetSeconds: Int64, _ output: inout String) {
    let minutes = offsetSeconds.magnitude / 60
    let pattern = data.offset
    guard minutes > 0 else {
      output += pattern.zero
      return
    }
    output += offsetSeconds < 0 ? pattern.west : pattern.east
    append(Int(minutes / 60), isPadded: pattern.isPadded, &output)
    if minutes % 60 != 0 {
      output += pattern.separator
      append(Int(minutes % 60), isPadded: true, &output)
    }
    output += pattern.end
  }

  private func patterns(_ style: DateStyle) -> DateStylePatterns {
    switch style {
    case .full: data.full
    case .long: data.long
    case .short: data.short
    }
  }

  private func write(_ halves: DateHalves, _ start: LocalDateTime, _ end: LocalDateTime) -> String {
    write { output in
      append(halves.start, start, &output)
      append(halves.end, end, &output)
    }
  }

  /// One allocation holds nearly every date.
  private func write(_ body: (inout String) -> Void) -> String {
    var output = ""
    output.reserveCapacity(80)
    body(&output)
    return output
  }

  private func append(_ pattern: DatePattern, _ value: LocalDateTime, _ output: inout String) {
    for part in pattern.parts {
      switch part {
      case .text(let text): output += text
      case .month(let table): output += data.months[table][value.month - 1]
      case .weekday(let table): output += data.weekdays[table][value.weekday - 1]
      case .dayPeriod: output += data.dayPeriod(value)
      case .frenchDay:
        append(value.day, isPadded: false, &output)
        if value.day == 1 { output += "er" }
      case .number(let field, let isPadded): append(number(field, value), isPadded: isPadded, &output)
      }
    }
  }

  private func number(_ field: DatePattern.Field, _ value: LocalDateTime) -> Int {
    switch field {
    case .day: value.day
    case .month: value.month
    case .year: value.year
    case .yearOfCentury: value.year % 100
    case .hour: value.hour
    case .hourOfHalf: (value.hour + 11) % 12 + 1
    case .hourOfHalfFromZero: value.hour % 12
    case .hourFromOne: value.hour == 0 ? 24 : value.hour
    case .minute: value.minute
    }
  }

  private func append(_ number: Int, isPadded: Bool, _ output: inout String) {
    let digits = data.digitTexts
    if number >= 100 {
      if number >= 1000 { output += digits[number / 1000 % 10] }
      output += digits[number / 100 % 10]
      output += digits[number / 10 % 10]
    } else if number >= 10 || isPadded {
      output += digits[number / 10]
    }
    output += digits[number % 10]
  }
}
