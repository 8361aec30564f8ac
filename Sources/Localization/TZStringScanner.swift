/// Scans the pieces of a TZ string.
struct TZStringScanner {
  private let text: [UInt8]
  private var position = 0

  init(_ text: [UInt8]) { self.text = text }

  var isAtEnd: Bool { position == text.count }

  func isAt(_ byte: UInt8) -> Bool { position < text.count && text[position] == byte }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard isAt(byte) else { return false }
    position += 1
    return true
  }

  /// Letters, or anything between `<` and `>`.
  mutating func name() -> String? {
    let isQuoted = skip(60)
    let start = position
    while position < text.count, isQuoted ? text[position] != 62 : Self.isLetter(text[position]) { position += 1 }
    let name = String(decoding: text[start..<position], as: UTF8.self)
    guard !isQuoted || skip(62), name.utf8.count >= 3 else { return nil }
    return name
  }

  /// `[+-]h[hh][:mm[:ss]]` in seconds.
  mutating func time() -> Int64? {
    let isNegative = skip(45)
    if !isNegative { _ = skip(43) }
    guard let hours = number(max: 167) else { return nil }
    var seconds = Int64(hours) * 3600
    for unit in [Int64(60), 1] where skip(58) {
      guard let value = number(max: 59) else { return nil }
      seconds += Int64(value) * unit
    }
    return isNegative ? -seconds : seconds
  }

  /// `,M3.5.0/2`, `,J60` or `,59`, with the time of day that defaults to 02:00.
  mutating func change() -> PosixTimeZone.Change? {
    guard skip(44), let day = day() else { return nil }
    guard skip(47) else { return PosixTimeZone.Change(day: day, seconds: 7200) }
    return time().map { PosixTimeZone.Change(day: day, seconds: $0) }
  }

  private mutating func day() -> PosixTimeZone.Change.Day? {
    if skip(77) {
      guard let month = number(max: 12), month > 0, skip(46), let week = number(max: 5), week > 0, skip(46),
        let weekday = number(max: 6)
      else { return nil }
      return .monthly(month: month, week: week, weekday: weekday)
    }
    if skip(74) {
      guard let number = number(max: 365), number > 0 else { return nil }
      return .julian(number)
    }
    return number(max: 365).map { .zeroBased($0) }
  }

  private mutating func number(max: Int) -> Int? {
    let start = position
    var value = 0
    while position < text.count, position - start < 3, text[position] >= 48, text[position] <= 57 {
      value = value * 10 + Int(text[position] - 48)
      position += 1
    }
    return position > start && value <= max ? value : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) }
}
