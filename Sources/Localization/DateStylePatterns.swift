/// All patterns of one ``DateStyle``.
struct DateStylePatterns: Sendable {
  let date: DatePattern
  let dateTime: DatePattern
  /// A date and time that something follows, the time's distance from UTC: cut behind the time.
  let dateTimeParts: (upToTime: DatePattern, rest: DatePattern)
  let rangeInMonth: DateHalves
  let rangeInYear: DateHalves
  let rangeOfYears: DateHalves
  let timesInHalfDay: DateHalves
  let timesInDay: DateHalves
  let timesOfDays: DateHalves

  init(_ style: DateStyle, _ lines: CLDRLines) {
    let name = style.rawValue
    let date = lines.values("d.\(name)")[safe: 0]
    let time = lines.values("t")[safe: 0]
    func expanded(_ pattern: String) -> String { Self.replacing("{T}", time, Self.replacing("{D}", date, pattern)) }
    func halves(_ values: [String], _ index: Int) -> DateHalves {
      DateHalves(
        start: DatePattern(expanded(values[safe: index])), end: DatePattern(expanded(values[safe: index + 1])))
    }
    self.date = DatePattern(date)
    let dateTime = lines.values("dt.\(name)")[safe: 0]
    self.dateTime = DatePattern(expanded(dateTime))
    dateTimeParts = {
      let marked = Self.replacing("{T}", "{T}\n", dateTime)
      let cut = marked.firstIndex(of: "\n") ?? marked.endIndex
      return (
        DatePattern(expanded(String(marked[..<cut]))), DatePattern(expanded(String(marked[cut...].dropFirst())))
      )
    }()
    let ranges = lines.values("dr.\(name)")
    rangeInMonth = halves(ranges, 0)
    rangeInYear = halves(ranges, 2)
    rangeOfYears = halves(ranges, 4)
    let times = lines.values("dtr.\(name)")
    timesInHalfDay = halves(times, 0)
    timesInDay = halves(times, 2)
    timesOfDays = halves(times, 4)
  }

  private static func replacing(_ field: String, _ replacement: String, _ pattern: String) -> String {
    var output = ""
    var rest = Substring(pattern)
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      output += rest[..<open]
      rest = rest[open...]
      if rest.utf8.starts(with: field.utf8) {
        output += replacement
        rest = rest.dropFirst(field.count)
      } else {
        output += "{"
        rest = rest.dropFirst()
      }
    }
    return output + rest
  }
}
