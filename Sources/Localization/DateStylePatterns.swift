/// All patterns of one ``DateStyle``.
struct DateStylePatterns: Sendable {
  let date: DatePattern
  let dateTime: DatePattern
  let rangeInMonth: DateHalves
  let rangeInYear: DateHalves
  let rangeOfYears: DateHalves
  let timesInHalfDay: DateHalves
  let timesInDay: DateHalves
  let timesOfDays: DateHalves

  init(_ style: DateStyle, _ lines: CLDRLines, time: DatePattern) {
    let name = style.rawValue
    let date = DatePattern(lines.first("d.\(name)"), lines.text)
    func pattern(_ slice: TextSlice) -> DatePattern {
      DatePattern(slice, lines.text, date: date.parts, time: time.parts)
    }
    func halves(_ values: [TextSlice], _ index: Int) -> DateHalves {
      DateHalves(start: pattern(values[safe: index]), end: pattern(values[safe: index + 1]))
    }
    self.date = date
    dateTime = pattern(lines.first("dt.\(name)"))
    let ranges = lines.values("dr.\(name)")
    rangeInMonth = halves(ranges, 0)
    rangeInYear = halves(ranges, 2)
    rangeOfYears = halves(ranges, 4)
    let times = lines.values("dtr.\(name)")
    timesInHalfDay = halves(times, 0)
    timesInDay = halves(times, 2)
    timesOfDays = halves(times, 4)
  }
}
