import Content
import Core
import Feeds
import Files
import Localization

/// What the search page looks through: what is still to come, and everything else that has a page of its own.
struct SearchIndexOutput: SiteOutput {
  let site: SiteLocale

  var file: OutputFile { OutputFile(.pages, String(site.path("search.json").dropFirst())) }

  func combine(into hasher: inout Hasher128) {
    let content = site.content
    for event in site.upcoming {
      hasher.combine(site.cardHashes[event])
      for tag in content.events[event].tags { hasher.combine(site.tagName(tag)) }
    }
    for (number, path) in site.venuePaths.enumerated() {
      combine(content.venues[number].texts.values[site.index]?.hash, path, into: &hasher)
    }
    for (number, path) in site.organizerPaths.enumerated() {
      combine(content.organizers[number].texts.values[site.index]?.hash, path, into: &hasher)
    }
    for number in site.news {
      hasher.combine(content.news[number].hash)
      combine(content.news[number].texts.values[site.index]?.hash, site.newsPaths[number], into: &hasher)
    }
    for (number, path) in site.pagePaths.enumerated() {
      combine(content.pages[number].texts.values[site.index]?.hash, path, into: &hasher)
    }
  }

  private func combine(_ hash: Hash128?, _ path: String?, into hasher: inout Hasher128) {
    hasher.combine(hash ?? Hash128(high: 0, low: 0))
    hasher.combine(path)
  }

  func append(to bytes: inout [UInt8], _ worker: inout DrawingWorker) {
    let content = site.content
    var words = Words(locale: site.locale)
    var index = SearchIndex()
    index.add(kind: "event", base: site.path("events/"), site.upcoming.compactMap { event($0, &words) })
    index.add(
      kind: "venue", base: site.path("venues/"),
      content.venues.compactMap { venue in
        venue.texts[site.index].map { entry($0, [$0.city, $0.address], city: $0.city, &words) }
      })
    index.add(
      kind: "organizer", base: site.path("organizers/"),
      content.organizers.compactMap { organizer in organizer.texts[site.index].map { entry($0, [], &words) } })
    index.add(
      kind: "post", base: site.path("news/"),
      site.news.compactMap { number in
        content.news[number].texts[site.index].map { entry($0, [], date: content.news[number].date, &words) }
      })
    index.add(
      kind: "page", base: site.path("pages/"),
      content.pages.compactMap { page in page.texts[site.index].map { entry($0, [], &words) } })
    index.append(to: &bytes)
  }

  /// What is found by its title and its summary.
  private func entry(
    _ text: some LocalizedText, _ more: [String], date: LocalDateTime? = nil, city: String = "", _ words: inout Words
  ) -> SearchEntry {
    let terms = ([text.title, text.summary] + more).flatMap(words.folder.terms)
    return SearchEntry(title: text.title, segment: text.slug, date: date, city: city, terms: terms)
  }

  private func event(_ number: Int, _ words: inout Words) -> SearchEntry? {
    let event = site.content.events[number]
    let venue = site.content.venues[site.model.venueOf[number]]
    guard let text = event.texts[site.index], let place = venue.texts[site.index] else { return nil }
    var terms = words.folder.terms(text.title)
    for shared in [place.title, place.city, site.categoryName(event.category)] + event.tags.map(site.tagName) {
      terms += words.terms(ofShared: shared)
    }
    // In both forms: who reads Arabic may type a name in Latin letters.
    for performer in event.performers {
      terms += words.terms(ofShared: performer.name)
      if text.name(of: performer) != performer.name { terms += words.terms(ofShared: text.name(of: performer)) }
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
