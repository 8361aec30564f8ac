import Core

/// What CLDR knows of one locale, as far as ``Formats`` writes it, ready to be used.
final class LocaleData: Sendable {
  /// What all slices are of.
  let text: StaticString
  let full: DateStylePatterns
  let long: DateStylePatterns
  let short: DateStylePatterns
  let time: DatePattern
  let monthAndYear: DatePattern
  let monthsInYear: DateHalves
  let monthsOfYears: DateHalves
  /// January first; patterns name a table by its number.
  let months: [[TextSlice]]
  /// Monday first.
  let weekdays: [[TextSlice]]
  /// The tables of names that stand alone: wide, short, narrow.
  let standaloneMonths: [Int]
  let standaloneWeekdays: [Int]
  /// By hour, then midnight and noon; empty where the locale has a day of 24 hours.
  private let dayPeriods: [TextSlice]
  let digits: Digits
  /// The code point of the digit zero; the others follow it.
  let zero: UInt32
  let number: NumberPatterns
  let percent: NumberPatterns
  let money: NumberPatterns
  /// Where amounts in euros are written otherwise than others.
  let euros: NumberPatterns?
  let offset: OffsetPattern
  let zoneNames: ZoneNames
  let conjunction: ListPattern
  let disjunction: ListPattern
  /// ISO 8601: 1 is Monday.
  let firstWeekday: Int
  /// Where CLDR has no symbol, the code is written.
  let currencySymbols: CodeTable
  let countries: CodeTable

  init(_ lines: CLDRLines, digits wanted: Digits?) {
    text = lines.text
    time = DatePattern(lines.first("t"), text)
    full = DateStylePatterns(.full, lines, time: time)
    long = DateStylePatterns(.long, lines, time: time)
    short = DateStylePatterns(.short, lines, time: time)
    monthAndYear = DatePattern(lines.first("my"), text)
    let ranges = lines.values("mr").map { DatePattern($0, lines.text) }
    monthsInYear = DateHalves(start: ranges[0], end: ranges[1])
    monthsOfYears = DateHalves(start: ranges[2], end: ranges[3])
    standaloneMonths = lines.values("M").compactMap { lines.text.int($0) }
    standaloneWeekdays = lines.values("E").compactMap { lines.text.int($0) }
    months = Self.tables("M", lines)
    weekdays = Self.tables("E", lines)
    dayPeriods = Self.dayPeriods(lines)
    let known = lines.strings("nu").compactMap { Digits(rawValue: $0) }
    digits = wanted ?? known.first ?? .latn
    zero = digits.zero
    let system = known.contains(digits) ? digits.rawValue : Digits.latn.rawValue
    let plain = lines.values("n.\(system)")
    let percents = lines.values("p.\(system)")
    let amounts = lines.values("c.\(system)")
    number = NumberPatterns(positive: nil, negative: plain[safe: 0], symbols: plain.dropFirst(), text)
    percent = NumberPatterns(
      positive: percents[safe: 0], negative: percents[safe: 1], symbols: plain.dropFirst(), text)
    money = NumberPatterns(positive: amounts[safe: 0], negative: amounts[safe: 1], symbols: amounts.dropFirst(2), text)
    let euros = lines.values("e.\(system)")
    self.euros =
      euros.isEmpty
      ? nil : NumberPatterns(positive: euros[safe: 0], negative: euros[safe: 1], symbols: euros.dropFirst(2), text)
    offset = OffsetPattern(lines.values("gmt"), text)
    zoneNames = ZoneNames(lines)
    conjunction = ListPattern(lines.strings("l"), language: lines.tag)
    disjunction = ListPattern(lines.strings("lo"), language: lines.tag)
    firstWeekday = text.int(lines.first("w")) ?? 1
    currencySymbols = CodeTable(lines.maps("s"), codeLength: 3, text)
    countries = CodeTable(lines.maps("r"), codeLength: 2, text)
  }

  /// The data of the locale or of its language; of English where the language is unknown.
  static func of(_ locale: LocaleTag, digits: Digits?) -> LocaleData {
    guard let lines = CLDRLines(locale) ?? CLDRLines(.english) else { preconditionFailure("there is no English") }
    return LocaleData(lines, digits: digits)
  }

  /// The name of the part of the day that a time falls in, `PM`.
  func dayPeriod(_ time: LocalDateTime) -> TextSlice {
    dayPeriods[safe: time.minute == 0 && time.hour % 12 == 0 ? 24 + time.hour / 12 : time.hour]
  }

  private static func tables(_ letter: String, _ lines: CLDRLines) -> [[TextSlice]] {
    // The numbers have gaps where nothing refers to a table.
    (0..<12).map { lines.values("\(letter)\($0)") }
  }

  private static func dayPeriods(_ lines: CLDRLines) -> [TextSlice] {
    let values = lines.values("a")
    guard let index = values.first else { return [] }
    return lines.text[index].map { values[safe: 1 + Int($0 &- 48)] }
  }
}
