import Core

extension Formats {
  /// A month's name as it stands alone, at the head of a calendar: `June`, in Russian `июнь` and not `июня`.
  /// - Parameter month: 1 to 12.
  public func monthName(_ month: Int, _ width: NameWidth = .wide) -> String {
    data.text.string(data.months[data.standaloneMonths[width.index]][month - 1])
  }

  /// A weekday's name as it stands alone.
  /// - Parameter weekday: by ISO 8601, 1 (Monday) to 7.
  public func weekdayName(_ weekday: Int, _ width: NameWidth = .wide) -> String {
    data.text.string(data.weekdays[data.standaloneWeekdays[width.index]][weekday - 1])
  }

  /// The weekday a week begins with in the locale's region, or the one its language is most spoken in: 1 (Monday) for
  /// `de`, 6 for `ar`, 7 for `en`.
  public var firstWeekday: Int { data.firstWeekday }

  /// The seven weekdays, beginning with ``firstWeekday``.
  public var weekdays: [Int] { (0..<7).map { (data.firstWeekday - 1 + $0) % 7 + 1 } }

  /// The weekday a week begins with in a country, by its ISO 3166-1 code; Monday where CLDR knows no other.
  public static func firstWeekday(country: String) -> Int {
    guard country.utf8.count == 2 else { return 1 }
    return (2...7).first { WeekSource.countries($0).split(separator: " ").contains(Substring(country)) } ?? 1
  }
}

extension NameWidth {
  fileprivate var index: Int {
    switch self {
    case .wide: 0
    case .short: 1
    case .narrow: 2
    }
  }
}
