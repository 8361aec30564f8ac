import Core

/// Times as AWS writes them.
enum AWSTime {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `20150830T123600Z`
  static func text(_ instant: Instant) -> String {
    let time = LocalDateTime(instant, offsetSeconds: 0)
    let second = ((instant.seconds % 60) + 60) % 60
    return padded(time.year, 4) + padded(time.month, 2) + padded(time.day, 2) + "T" + padded(time.hour, 2)
      + padded(time.minute, 2) + padded(Int(second), 2) + "Z"
  }

  /// What `Date` says: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7); nil for anything else.
  static func httpDate(_ text: String) -> Instant? {
    let words = text.split(separator: " ")
    guard words.count == 6, words[5] == "GMT", let month = months.firstIndex(of: String(words[2])) else { return nil }
    return instant(year: words[3], month: "\(month + 1)", day: words[1], clock: words[4])
  }

  /// `2026-11-28T12:00:00Z`, with or without a fraction; nil for anything else.
  static func iso(_ text: String) -> Instant? {
    let halves = text.split(separator: "T")
    guard halves.count == 2, halves[1].hasSuffix("Z") else { return nil }
    let date = halves[0].split(separator: "-")
    guard date.count == 3 else { return nil }
    return instant(
      year: date[0], month: String(date[1]), day: date[2], clock: halves[1].dropLast().prefix { $0 != "." })
  }

  private static func instant(year: Substring, month: String, day: Substring, clock: Substring) -> Instant? {
    let parts = clock.split(separator: ":").map { Int($0) }
    guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2],
      (0...60).contains(second), let year = Int(year), let month = Int(month), let day = Int(day),
      let time = LocalDateTime(year: year, month: month, day: day, hour: hour, minute: minute)
    else { return nil }
    return Instant(seconds: time.secondsAsUTC + Int64(second))
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
