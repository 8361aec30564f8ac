import Core

/// What CLDR knows of one locale, as far as ``Formats`` writes it, ready to be used.
final class LocaleData: Sendable {
  let tag: String
  let full: DateStylePatterns
  let long: DateStylePatterns
  let short: DateStylePatterns
  let time: DatePattern
  let monthAndYear: DatePattern
  let monthsInYear: DateHalves
  let monthsOfYears: DateHalves
  /// January first; patterns name a table by its number.
  let months: [[String]]
  /// Monday first.
  let weekdays: [[String]]
  /// The tables of names that stand alone: wide, short, narrow.
  let standaloneMonths: [Int]
  let standaloneWeekdays: [Int]
  /// By hour, then midnight and noon; empty where the locale has a day of 24 hours.
  let dayPeriods: [String]
  let digits: Digits
  let digitTexts: [String]
  let number: NumberPatterns
  let percent: NumberPatterns
  let money: NumberPatterns
  let offset: OffsetPattern
  let conjunction: ListPattern
  let disjunction: ListPattern
  /// ISO 8601: 1 is Monday.
  let firstWeekday: Int
  /// Where CLDR has no symbol, the code is written.
  let currencySymbols: [String: String]
  private let countries: [Substring.UTF8View]

  init(_ lines: CLDRLines, digits wanted: Digits?) {
    tag = lines.tag
    full = DateStylePatterns(.full, lines)
    long = DateStylePatterns(.long, lines)
    short = DateStylePatterns(.short, lines)
    time = DatePattern(lines.values("t")[safe: 0])
    monthAndYear = DatePattern(lines.values("my")[safe: 0])
    let ranges = lines.values("mr").map(DatePattern.init)
    monthsInYear = DateHalves(start: ranges[0], end: ranges[1])
    monthsOfYears = DateHalves(start: ranges[2], end: ranges[3])
    standaloneMonths = lines.values("M").compactMap { Int($0) }
    standaloneWeekdays = lines.values("E").compactMap { Int($0) }
    months = Self.tables("M", lines)
    weekdays = Self.tables("E", lines)
    dayPeriods = Self.dayPeriods(lines.values("a"))
    let known = lines.values("nu").compactMap { Digits(rawValue: $0) }
    digits = wanted ?? known.first ?? .latn
    digitTexts = digits.characters
    let system = known.contains(digits) ? digits.rawValue : Digits.latn.rawValue
    let plain = lines.values("n.\(system)")
    let percents = lines.values("p.\(system)")
    let amounts = lines.values("c.\(system)")
    number = NumberPatterns(positive: "#", negative: plain[safe: 0], symbols: Array(plain.dropFirst()))
    percent = NumberPatterns(
      positive: percents[safe: 0], negative: percents[safe: 1], symbols: Array(plain.dropFirst()))
    money = NumberPatterns(positive: amounts[safe: 0], negative: amounts[safe: 1], symbols: Array(amounts.dropFirst(2)))
    offset = OffsetPattern(lines.values("gmt"))
    conjunction = ListPattern(lines.values("l"), language: lines.tag)
    disjunction = ListPattern(lines.values("lo"), language: lines.tag)
    firstWeekday = Int(lines.values("w")[safe: 0]) ?? 1
    currencySymbols = Self.symbols(lines.maps("s"))
    countries = lines.maps("r")
  }

  /// The data of the locale or of its language; of English where the language is unknown.
  static func of(_ locale: LocaleTag, digits: Digits?) -> LocaleData {
    guard let lines = CLDRLines(locale) ?? CLDRLines(.english) else { preconditionFailure("there is no English") }
    return LocaleData(lines, digits: digits)
  }

  /// A country's name; nil where the locale has none.
  func countryName(_ code: String) -> String? {
    for line in countries {
      for entry in line.split(separator: 9) where entry.starts(with: code.utf8) && code.utf8.count == 2 {
        let name = entry.dropFirst(2)
        return name.isEmpty ? nil : String(Substring(name))
      }
    }
    return nil
  }

  /// The name of the part of the day that a time falls in, `PM`.
  func dayPeriod(_ time: LocalDateTime) -> String {
    guard dayPeriods.count == 26 else { return "" }
    return dayPeriods[time.minute == 0 && time.hour % 12 == 0 ? 24 + time.hour / 12 : time.hour]
  }

  private static func tables(_ letter: String, _ lines: CLDRLines) -> [[String]] {
    // The numbers have gaps where nothing refers to a table.
    (0..<12).map { lines.values("\(letter)\($0)") }
  }

  private static func dayPeriods(_ values: [String]) -> [String] {
    guard let index = values.first, index.utf8.count == 26 else { return [] }
    return index.map { values[safe: 1 + (Int(String($0), radix: 36) ?? 0)] }
  }

  private static func symbols(_ lines: [Substring.UTF8View]) -> [String: String] {
    var table: [String: String] = [:]
    for line in lines.reversed() {
      for entry in line.split(separator: 9) {
        let symbol = entry.dropFirst(3)
        table[String(Substring(entry.prefix(3)))] = symbol.isEmpty ? nil : String(Substring(symbol))
      }
    }
    return table
  }
}
