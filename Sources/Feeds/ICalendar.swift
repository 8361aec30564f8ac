import Core
import Localization

/// Calendars (RFC 5545, with the names and intervals of RFC 7986): of one event, to add it, or of all, to subscribe to.
///
/// Times are those of the event's place with its time zone, so a calendar shows "20:00 in Berlin" as that, and keeps it should
/// clocks there be changed otherwise than now foreseen.
public enum ICalendar {
  /// Appends a whole calendar. The same entries are the same bytes.
  public static func append(
    _ head: CalendarHead, _ entries: some Collection<CalendarEntry>, into bytes: inout [UInt8]
  ) {
    bytes.append("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Bilten//Bilten//")
    bytes.append(text: head.locale.language.uppercased())
    bytes.append("\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n")
    ContentLine.append("NAME", text: head.name, to: &bytes)
    ContentLine.append("X-WR-CALNAME", text: head.name, to: &bytes)
    if !head.summary.isEmpty {
      ContentLine.append("DESCRIPTION", text: head.summary, to: &bytes)
      ContentLine.append("X-WR-CALDESC", text: head.summary, to: &bytes)
    }
    if !head.url.isEmpty { ContentLine.append("URL", head.url, to: &bytes) }
    if entries.count > 1 { bytes.append("REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\nX-PUBLISHED-TTL:PT12H\r\n") }
    appendZones(of: entries, to: &bytes)
    for entry in entries { append(entry, to: &bytes) }
    bytes.append("END:VCALENDAR\r\n")
  }

  private static func appendZones(of entries: some Collection<CalendarEntry>, to bytes: inout [UInt8]) {
    var spans: [(zone: CalendarZone, starts: Instant, ends: Instant)] = []
    var indices: [String: Int] = [:]
    for entry in entries {
      if let index = indices[entry.zone.name] {
        spans[index].starts = min(spans[index].starts, entry.starts)
        spans[index].ends = max(spans[index].ends, entry.ends)
      } else {
        indices[entry.zone.name] = spans.count
        spans.append((entry.zone, entry.starts, entry.ends))
      }
    }
    for span in spans {
      bytes.append("BEGIN:VTIMEZONE\r\n")
      ContentLine.append("TZID", span.zone.name, to: &bytes)
      for change in span.zone.observances(from: span.starts, to: span.ends) { append(change, to: &bytes) }
      bytes.append("END:VTIMEZONE\r\n")
    }
  }

  private static func append(_ change: CalendarZone.Change, to bytes: inout [UInt8]) {
    let kind: StaticString = change.offset > change.offsetBefore ? "DAYLIGHT" : "STANDARD"
    bytes.append("BEGIN:")
    bytes.append(kind)
    bytes.append("\r\nDTSTART:")
    append(change.instant, offset: change.offsetBefore, to: &bytes)
    bytes.append("\r\nTZOFFSETFROM:")
    append(offset: change.offsetBefore, to: &bytes)
    bytes.append("\r\nTZOFFSETTO:")
    append(offset: change.offset, to: &bytes)
    bytes.append("\r\n")
    ContentLine.append("TZNAME", text: change.abbreviation, to: &bytes)
    bytes.append("END:")
    bytes.append(kind)
    bytes.append("\r\n")
  }

  private static func append(_ entry: CalendarEntry, to bytes: inout [UInt8]) {
    bytes.append("BEGIN:VEVENT\r\n")
    ContentLine.append("UID", entry.uid, to: &bytes)
    bytes.append("DTSTAMP:")
    append(entry.stamp, offset: 0, to: &bytes)
    bytes.append("Z\r\n")
    appendTime("DTSTART;TZID=", entry.starts, entry.zone, to: &bytes)
    appendTime("DTEND;TZID=", entry.ends, entry.zone, to: &bytes)
    ContentLine.append("SUMMARY", text: entry.title, to: &bytes)
    if !entry.summary.isEmpty { ContentLine.append("DESCRIPTION", text: entry.summary, to: &bytes) }
    ContentLine.append("LOCATION", text: entry.location, to: &bytes)
    if let latitude = entry.latitude, let longitude = entry.longitude {
      ContentLine.append("GEO", "\(latitude);\(longitude)", to: &bytes)
    }
    ContentLine.append("URL", entry.url, to: &bytes)
    if !entry.categories.isEmpty { ContentLine.append("CATEGORIES", texts: entry.categories, to: &bytes) }
    // Without a number it is the first state of the entry; calendars take only what is newer.
    bytes.append(entry.isCancelled ? "SEQUENCE:1\r\nSTATUS:CANCELLED\r\n" : "STATUS:CONFIRMED\r\n")
    bytes.append("END:VEVENT\r\n")
  }

  private static func appendTime(
    _ name: StaticString, _ instant: Instant, _ zone: CalendarZone, to bytes: inout [UInt8]
  ) {
    let start = bytes.count
    bytes.append(name)
    bytes.append(text: zone.name)
    bytes.append(0x3A)
    append(instant, offset: zone.rules.offsetSeconds(at: instant), to: &bytes)
    ContentLine.end(start, &bytes)
  }

  /// `20270612T200000`.
  private static func append(_ instant: Instant, offset: Int64, to bytes: inout [UInt8]) {
    let local = LocalDateTime(instant, offsetSeconds: offset)
    bytes.append(decimal: local.year, digits: 4)
    bytes.append(decimal: local.month, digits: 2)
    bytes.append(decimal: local.day, digits: 2)
    bytes.append(0x54)
    bytes.append(decimal: local.hour, digits: 2)
    bytes.append(decimal: local.minute, digits: 2)
    bytes.append(decimal: ISODate.second(of: instant.adding(seconds: offset)), digits: 2)
  }

  /// `+0200`, and with seconds where there are any.
  private static func append(offset: Int64, to bytes: inout [UInt8]) {
    let seconds = Int(offset.magnitude)
    bytes.append(offset < 0 ? 0x2D : 0x2B)
    bytes.append(decimal: seconds / 3600, digits: 2)
    bytes.append(decimal: seconds / 60 % 60, digits: 2)
    if seconds % 60 != 0 { bytes.append(decimal: seconds % 60, digits: 2) }
  }
}
