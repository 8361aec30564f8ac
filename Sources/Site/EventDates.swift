import Content
import Core
import Localization

/// The dates of an event as one language writes them.
struct EventDates {
  /// Weekday, date, times and the distance from UTC.
  let full: String
  /// Date and time, or the days of an event that lasts longer, for cards.
  let brief: String
  /// The time of admission, with its date where that is another day; empty where none is given.
  let doors: String
  /// ISO 8601 with the distance from UTC: `2027-06-12T20:00+02:00`.
  let startsISO: String
  let endsISO: String
  /// nil where none is given.
  let doorsISO: String?

  init(_ event: EventContent, _ language: Language) throws(StringsError) {
    let formats = language.formats
    let rules = event.timeZoneRules
    let offset = rules.offsetSeconds(at: event.facts.startsAt)
    // A concert until half past midnight is one evening, a week of concerts is not.
    let isOneEvening = event.facts.endsAt < event.facts.startsAt.adding(seconds: 18 * 3600)
    full = try language.text(
      "event.date_zone",
      [
        "date": .text(formats.dateTimeRange(event.starts, event.ends, .full)),
        "zone": .text(formats.gmtOffset(offset)),
      ])
    brief =
      isOneEvening
      ? formats.dateTime(event.starts, .long) : formats.dateRange(event.starts, event.ends, .long)
    doors =
      event.doors.map { doors in
        doors.daysSinceEpoch == event.starts.daysSinceEpoch ? formats.time(doors) : formats.dateTime(doors, .long)
      } ?? ""
    startsISO = Self.iso(event.starts, offset)
    endsISO = Self.iso(event.ends, rules.offsetSeconds(at: event.facts.endsAt))
    doorsISO = event.doors.map { Self.iso($0, rules.offsetSeconds(at: rules.instant(of: $0))) }
  }

  /// ISO 8601 with a distance from UTC in hours and minutes.
  static func iso(_ local: LocalDateTime, _ offsetSeconds: Int64) -> String {
    let minutes = abs(offsetSeconds) / 60
    func two(_ number: Int64) -> String { (number < 10 ? "0" : "") + String(number) }
    return local.iso8601 + (offsetSeconds < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60)
  }
}
