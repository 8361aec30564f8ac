import Catalog
import Core
import Feeds
import Localization
import Pages

/// The event of an order as an entry for calendars (RFC 5545).
///
/// It has the identity of the entry that the site's own pages offer, so a calendar that has that one does not show the event
/// twice. It holds no secret: calendars are shared.
struct OrderCalendar {
  let order: Order
  let event: CatalogEvent
  let renderer: PageRenderer

  /// - Throws: `TimeZoneError` where the machine does not have the zone's rules.
  func bytes() throws -> [UInt8] {
    let texts = renderer.texts(of: event)
    let rules = try TimeZoneDirectory.load(event.timeZone)
    let starts = Instant(milliseconds: event.startsAt)
    let ends = Instant(milliseconds: event.endsAt)
    func year(_ instant: Instant) -> Int {
      LocalDateTime(instant, offsetSeconds: rules.offsetSeconds(at: instant)).year
    }
    let base = renderer.site.baseURL
    let host = base.split(separator: "/").last ?? "bilten"
    let entry = CalendarEntry(
      uid: "\(event.id)@\(host)", title: texts?.title ?? event.id, summary: try summary(texts),
      url: base + (texts?.path ?? renderer.part.eventsPath), starts: starts, ends: ends,
      zone: CalendarZone(name: event.timeZone, rules: rules, years: year(starts)...year(ends)),
      location: [texts?.venueName, texts?.address, texts?.city].compactMap { $0 }.filter { !$0.isEmpty }
        .joined(separator: ", "),
      isCancelled: event.status == "cancelled", stamp: order.createdAt)
    var bytes: [UInt8] = []
    ICalendar.append(
      CalendarHead(name: renderer.part.name, locale: renderer.locale), CollectionOfOne(entry), into: &bytes)
    return bytes
  }

  private func summary(_ texts: CatalogEventTexts?) throws -> String {
    var lines = [texts?.summary ?? ""]
    if let doors = texts?.doors, !doors.isEmpty {
      lines.append(try renderer.text("mail.doors", ["time": .text(doors)]))
    }
    lines.append(try renderer.text("mail.reference", ["reference": .text(order.id.reference)]))
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
