import Core

/// The `date-time` of RFC 5322, in UTC: `Sat, 12 Jun 2027 18:00:05 +0000`.
enum MailDate {
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  static func text(_ instant: Instant) -> String {
    let local = LocalDateTime(instant, offsetSeconds: 0)
    let second = Int(((instant.seconds % 60) + 60) % 60)
    return "\(weekdays[local.weekday - 1]), \(padded(local.day)) \(months[local.month - 1]) \(local.year)"
      + " \(padded(local.hour)):\(padded(local.minute)):\(padded(second)) +0000"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
