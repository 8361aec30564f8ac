import Content
import Core
import Feeds
import Localization

/// One date of an event as one language writes it.
struct EventDates {
  /// Weekday, date and times.
  let full: String
  /// The name of the time zone: `Central European Summer Time`, or `GMT+2` where CLDR has none.
  let zone: String
  /// The time of admission, with its day where that is another; empty where none is given.
  let doors: String
  /// ISO 8601 with the distance from UTC: `2027-06-12T20:00+02:00`.
  let startsISO: String
  let endsISO: String
  /// nil where none is given.
  let doorsISO: String?

  init(_ date: EventDate, _ event: EventContent, _ site: SiteLocale) {
    let formats = site.formats
    let rules = event.timeZoneRules
    let offset = rules.offsetSeconds(at: date.facts.startsAt)
    full = formats.dateTimeRange(date.starts, date.ends, .full)
    zone = formats.zoneName(site.model.metaZones[event.timeZone], offsetSeconds: offset)
    doors =
      date.doors.map { doors in
        doors.daysSinceEpoch == date.starts.daysSinceEpoch ? formats.time(doors) : formats.dateTime(doors, .long)
      } ?? ""
    startsISO = ISODate.text(date.starts, offsetSeconds: offset)
    endsISO = ISODate.text(date.ends, offsetSeconds: rules.offsetSeconds(at: date.facts.endsAt))
    doorsISO = date.doors.map { ISODate.text($0, offsetSeconds: rules.offsetSeconds(at: rules.instant(of: $0))) }
  }

  /// Date and time of one evening, or the days of what lasts longer, for narrow places.
  static func brief(_ event: EventContent, _ formats: Formats) -> String {
    guard let first = event.dates.first, let last = event.dates.last else { return "" }
    if event.dates.count > 1 { return formats.dateRange(first.starts, last.starts, .long) }
    // A concert until half past midnight is one evening, a week of concerts is not.
    let isOneEvening = first.facts.endsAt < first.facts.startsAt.adding(seconds: 18 * 3600)
    return isOneEvening ? formats.dateTime(first.starts, .long) : formats.dateRange(first.starts, first.ends, .long)
  }

  /// A moment as the clocks at the event show it, with the distance from UTC.
  static func moment(_ instant: Instant, at event: EventContent, _ formats: Formats) -> String {
    let offset = event.timeZoneRules.offsetSeconds(at: instant)
    return formats.dateTime(LocalDateTime(instant, offsetSeconds: offset), .long, offsetSeconds: offset)
  }
}
