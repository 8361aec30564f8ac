import Content
import Core
import Feeds

/// Makes the entries of calendars; holds the clock changes of the site's time zones.
struct CalendarEntries: Sendable {
  private let zones: [String: CalendarZone]
  private let host: String

  init(_ model: SiteModel) {
    var years: [String: ClosedRange<Int>] = [:]
    var examples: [String: Int] = [:]
    let events = model.content.events
    for number in events.indices {
      let zone = events[number].timeZone
      let (starts, ends) = (events[number].dates.map(\.starts.year), events[number].dates.map(\.ends.year))
      let known = years[zone]
      let (first, last) = (starts.min() ?? 0, ends.max() ?? 0)
      years[zone] = min(known?.lowerBound ?? first, first)...max(known?.upperBound ?? last, last)
      if known == nil { examples[zone] = number }
    }
    zones = Dictionary(
      uniqueKeysWithValues: years.compactMap { name, years in
        examples[name].map { (name, CalendarZone(name: name, rules: events[$0].timeZoneRules, years: years)) }
      })
    host = String(model.baseURL.split(separator: "/").last ?? "bilten")
  }

  /// Every date of these events.
  func entries(_ events: some Sequence<Int>, _ site: SiteLocale) -> [CalendarEntry] {
    events.flatMap { entries(of: $0, site) }
  }

  private func entries(of number: Int, _ site: SiteLocale) -> [CalendarEntry] {
    let event = site.content.events[number]
    let venue = site.content.venues[site.model.venueOf[number]]
    guard let text = event.texts[site.index], let place = venue.texts[site.index],
      let path = site.eventPaths[number], let zone = zones[event.timeZone]
    else { return [] }
    return event.dates.map { date in
      CalendarEntry(
        uid: "\(date.facts.id)@\(host)", title: text.title, summary: text.summary, url: site.model.absolute(path),
        starts: date.facts.startsAt, ends: date.facts.endsAt, zone: zone,
        location: [place.title, place.address, place.city].filter { !$0.isEmpty }.joined(separator: ", "),
        latitude: venue.latitude, longitude: venue.longitude, isCancelled: event.status == .cancelled,
        categories: [site.categoryName(event.category)], stamp: date.facts.startsAt)
    }
  }
}
