import Content
import Core
import Feeds
import Files
import Localization

/// What the search page looks through.
struct SearchIndexOutput: SiteOutput {
  let site: SiteLocale

  var file: OutputFile { OutputFile(.pages, String(site.path("search.json").dropFirst())) }

  func combine(into hasher: inout Hasher128) {
    for event in site.upcoming {
      hasher.combine(site.cardHashes[event])
      for tag in site.content.events[event].tags { hasher.combine(site.tagName(tag)) }
    }
  }

  func append(to bytes: inout [UInt8], _ worker: inout DrawingWorker) {
    let folder = SearchFolder(locale: site.locale)
    SearchIndex.append(base: site.path("events/"), site.upcoming.compactMap { entry($0, folder) }, into: &bytes)
  }

  private func entry(_ number: Int, _ folder: SearchFolder) -> SearchEntry? {
    let event = site.content.events[number]
    let venue = site.content.venues[site.model.venueOf[number]]
    guard let text = event.texts[site.index], let place = venue.texts[site.index] else { return nil }
    let words =
      [text.title, place.title, place.city, site.categoryName(event.category)] + event.tags.map(site.tagName)
    return SearchEntry(
      title: text.title, segment: text.slug, date: event.dates[0].starts, city: place.city,
      terms: folder.terms(words.joined(separator: " ")))
  }
}
