import Content
import Core
import Feeds
import Files

/// The dates of one event for a calendar program.
struct EventCalendarOutput: SiteOutput {
  let site: SiteLocale
  let number: Int
  let path: String
  let calendars: CalendarEntries

  var file: OutputFile { OutputFile(.pages, SiteLocale.asset(at: path) + ".ics") }

  var identity: OutputIdentity { OutputIdentity(.calendar, path) }

  func combine(into hasher: inout Hasher128) {
    hasher.combine(site.cardHashes[number])
    hasher.combine(site.model.baseURL)
  }

  func append(to bytes: inout [UInt8], _ worker: inout DrawingWorker) {
    let entries = calendars.entries([number], site)
    let title = site.content.events[number].texts[site.index]?.title ?? ""
    ICalendar.append(
      CalendarHead(name: title, url: site.model.absolute(path), locale: site.locale), entries, into: &bytes)
  }
}
