/// A pattern for dates and times, compiled: what to write one after the other.
///
/// The data's patterns are texts with fields in braces, such as `{E0}, {M0} {d}, {y}`; see `cldr_data.mjs`.
struct DatePattern: Sendable {
  enum Part: Hashable, Sendable {
    case text(TextSlice)
    case month(table: Int)
    case weekday(table: Int)
    case number(Field, isPadded: Bool)
    /// The day of the month as French writes it: `1er`, `2`.
    case frenchDay
    case dayPeriod
    /// Stands behind the time where one is written with its distance from UTC.
    case endOfTime
  }

  enum Field: Hashable, Sendable {
    case day, month, year, yearOfCentury, hour, hourOfHalf, hourOfHalfFromZero, hourFromOne, minute
  }

  let parts: [Part]

  /// - Parameters:
  ///   - pattern: where it stands in `text`.
  ///   - date: what `{D}` stands for.
  ///   - time: what `{T}` stands for.
  init(_ pattern: TextSlice, _ text: StaticString, date: [Part] = [], time: [Part] = []) {
    var parts: [Part] = []
    var start = pattern.start
    var position = start
    while position < pattern.end {
      guard text.utf8Start[position] == UInt8(ascii: "{") else {
        position += 1
        continue
      }
      if start < position { parts.append(.text(TextSlice(start: start, end: position))) }
      var close = position + 1
      while close < pattern.end, text.utf8Start[close] != UInt8(ascii: "}") { close += 1 }
      switch text.string(TextSlice(start: position + 1, end: close)) {
      case "D": parts += date
      case "T": parts += time + [.endOfTime]
      case let name: parts.append(Self.part(name))
      }
      position = close + 1
      start = position
    }
    if start < pattern.end { parts.append(.text(TextSlice(start: start, end: pattern.end))) }
    self.parts = parts
  }

  private static func part(_ name: String) -> Part {
    switch name {
    case "d", "dd": return .number(.day, isPadded: name == "dd")
    case "m", "mm": return .number(.month, isPadded: name == "mm")
    case "y": return .number(.year, isPadded: false)
    case "yy": return .number(.yearOfCentury, isPadded: true)
    case "H", "HH": return .number(.hour, isPadded: name == "HH")
    case "h", "hh": return .number(.hourOfHalf, isPadded: name == "hh")
    case "K", "KK": return .number(.hourOfHalfFromZero, isPadded: name == "KK")
    case "k", "kk": return .number(.hourFromOne, isPadded: name == "kk")
    case "n", "i": return .number(.minute, isPadded: name == "n")
    case "o": return .frenchDay
    case "a": return .dayPeriod
    default:
      guard let table = Int(name.dropFirst()), name.first == "M" || name.first == "E" else {
        preconditionFailure("the data has a field {\(name)} that nothing writes")
      }
      return name.first == "M" ? .month(table: table) : .weekday(table: table)
    }
  }
}
