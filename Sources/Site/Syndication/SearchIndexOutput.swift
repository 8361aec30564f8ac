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
    var words = Words(locale: site.locale)
    SearchIndex.append(base: site.path("events/"), site.upcoming.compactMap { entry($0, &words) }, into: &bytes)
  }

  private func entry(_ number: Int, _ words: inout Words) -> SearchEntry? {
    let event = site.content.events[number]
    let venue = site.content.venues[site.model.venueOf[number]]
    guard let text = event.texts[site.index], let place = venue.texts[site.index] else { return nil }
    var terms = words.folder.terms(text.title)
    for shared in [place.title, place.city, site.categoryName(event.category)] + event.tags.map(site.tagName) {
      terms += words.terms(ofShared: shared)
    }
    // In both forms: who reads Arabic may type a name in Latin letters.
    for performer in event.performers {
      terms += words.folder.terms(performer.name)
      if text.name(of: performer) != performer.name { terms += words.folder.terms(text.name(of: performer)) }
    }
    return SearchEntry(
      title: text.title, segment: text.slug, date: event.dates[0].starts, city: place.city, terms: terms)
  }

  /// Folds words, those that many events share just once.
  private struct Words {
    let folder: SearchFolder
    private var shared: [String: [String]] = [:]

    init(locale: LocaleTag) { folder = SearchFolder(locale: locale) }

    mutating func terms(ofShared text: String) -> [String] {
      if let terms = shared[text] { return terms }
      let terms = folder.terms(text)
      shared[text] = terms
      return terms
    }
  }
}
