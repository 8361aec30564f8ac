import Core
import Feeds
import Files

/// All events to come for a calendar program that looks again and again.
struct SiteCalendarOutput: SiteOutput {
  let site: SiteLocale
  let calendars: CalendarEntries

  /// The most events of one calendar: programs read all of it each time.
  static let eventsMax = 500

  private var events: ArraySlice<Int> { site.upcoming.prefix(Self.eventsMax) }

  var file: OutputFile { OutputFile(.pages, String(site.path("events.ics").dropFirst())) }

  func combine(into hasher: inout Hasher128) {
    hasher.combine(site.model.baseURL)
    hasher.combine(site.content.settings.names[site.locale])
    hasher.combine(site.content.settings.taglines[site.locale])
    for event in events { hasher.combine(site.cardHashes[event]) }
  }

  func append(to bytes: inout [UInt8], _ worker: inout DrawingWorker) {
    let settings = site.content.settings
    ICalendar.append(
      CalendarHead(
        name: settings.names[site.locale] ?? "", summary: settings.taglines[site.locale] ?? "",
        url: site.model.absolute(site.path("events")), locale: site.locale),
      calendars.entries(events, site), into: &bytes)
  }
}
