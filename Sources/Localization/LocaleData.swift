import Core

/// What CLDR knows of one language, as far as ``Formats`` writes it.
final class LocaleData: Sendable {
  let decimal: String
  let group: String
  let minus: String
  /// How many digits have to stand before the first group separator for there to be one.
  let minimumGroupingDigits: Int
  let isSymbolFirst: Bool
  /// Stands before the amount (Arabic: a right-to-left mark).
  let amountPrefix: String
  /// Where CLDR has no symbol, the code is written.
  let currencySymbols: [String: String]
  /// January first.
  let months: [String]
  /// Monday first.
  let weekdays: [String]
  let dayPeriods: (am: String, pm: String)
  let full: DatePatterns
  let long: DatePatterns
  let short: DatePatterns
  let time: String
  /// The two halves of a time range.
  let timeRange: (start: String, end: String)
  /// The same where one end is before noon and the other is not.
  let timeRangeAcrossNoon: (start: String, end: String)
  /// Joins a date `{1}` and a time range `{0}`.
  let timeRangeOnDate: String
  let dateTimeRangeSeparator: String
  let listSeparator: String
  let listEnd: String
  let listPair: String
  let utcName: String
  let utcMinus: String
  /// By ISO 3166-1 code.
  let countries: [String: String]

  init(
    decimal: String, group: String, minus: String, minimumGroupingDigits: Int, isSymbolFirst: Bool,
    amountPrefix: String, currencySymbols: [String: String], months: [String], weekdays: [String],
    dayPeriods: (am: String, pm: String), full: DatePatterns, long: DatePatterns, short: DatePatterns, time: String,
    timeRange: (start: String, end: String), timeRangeAcrossNoon: (start: String, end: String), timeRangeOnDate: String,
    dateTimeRangeSeparator: String, listSeparator: String, listEnd: String, listPair: String, utcName: String,
    utcMinus: String, countries: [String: String]
  ) {
    self.decimal = decimal
    self.group = group
    self.minus = minus
    self.minimumGroupingDigits = minimumGroupingDigits
    self.isSymbolFirst = isSymbolFirst
    self.amountPrefix = amountPrefix
    self.currencySymbols = currencySymbols
    self.months = months
    self.weekdays = weekdays
    self.dayPeriods = dayPeriods
    self.full = full
    self.long = long
    self.short = short
    self.time = time
    self.timeRange = timeRange
    self.timeRangeAcrossNoon = timeRangeAcrossNoon
    self.timeRangeOnDate = timeRangeOnDate
    self.dateTimeRangeSeparator = dateTimeRangeSeparator
    self.listSeparator = listSeparator
    self.listEnd = listEnd
    self.listPair = listPair
    self.utcName = utcName
    self.utcMinus = utcMinus
    self.countries = countries
  }

  static func of(_ locale: LocaleTag) -> LocaleData {
    switch locale.language {
    case "ar": arabic
    case "de": german
    case "es": spanish
    case "fr": french
    case "it": italian
    default: english
    }
  }
}
