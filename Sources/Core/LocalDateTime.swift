/// A wall-clock date and time without a time zone, in the proleptic Gregorian calendar.
public struct LocalDateTime: Hashable, Sendable, Comparable {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31, valid for the month.
  public let day: Int
  /// 0 to 23.
  public let hour: Int
  /// 0 to 59.
  public let minute: Int

  /// - Returns: nil where the date or the time does not exist (month 13, 30 February, 24:00).
  ///   Years from 1900 to 9999 are taken.
  public init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0) {
    guard (1900...9999).contains(year), (1...12).contains(month), (0...23).contains(hour), (0...59).contains(minute),
      day >= 1, day <= Self.daysInMonth(month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
  }

  /// Reads `2027-06-12 20:00`, with one space or a `T` between date and time, or a date alone (midnight).
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 || bytes.count == 16 else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard byte >= 48, byte <= 57 else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      return value
    }
    guard bytes[4] == 45, bytes[7] == 45, let year = number(0..<4), let month = number(5..<7), let day = number(8..<10)
    else { return nil }
    guard bytes.count == 16 else {
      self.init(year: year, month: month, day: day)
      return
    }
    guard bytes[10] == 32 || bytes[10] == 84, bytes[13] == 58, let hour = number(11..<13), let minute = number(14..<16)
    else { return nil }
    self.init(year: year, month: month, day: day, hour: hour, minute: minute)
  }

  /// The wall-clock time `offsetSeconds` east of UTC at `instant`.
  public init(_ instant: Instant, offsetSeconds: Int64) {
    let local = instant.seconds + offsetSeconds
    let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    let secondOfDay = Int(local - days * 86_400)
    let civil = Self.civil(fromDays: Int(days))
    year = civil.year
    month = civil.month
    day = civil.day
    hour = secondOfDay / 3600
    minute = secondOfDay % 3600 / 60
  }

  /// Seconds since the epoch if this wall-clock time were UTC.
  public var secondsAsUTC: Int64 {
    Int64(daysSinceEpoch) * 86_400 + Int64(hour * 3600 + minute * 60)
  }

  /// Whole days since 1970-01-01.
  public var daysSinceEpoch: Int {
    // Days from civil, after Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms": years start in March.
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// ISO 8601 weekday: 1 is Monday, 7 is Sunday.
  public var weekday: Int { ((daysSinceEpoch + 3) % 7 + 7) % 7 + 1 }

  /// `2027-06-12T20:00`, as HTML's `datetime` attribute and the content files take it.
  public var iso8601: String {
    "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
      + "T\(Self.padded(hour, 2)):\(Self.padded(minute, 2))"
  }

  public static func < (left: LocalDateTime, right: LocalDateTime) -> Bool { left.secondsAsUTC < right.secondsAsUTC }

  static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  private static func civil(fromDays days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
