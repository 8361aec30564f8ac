import Content
import Core
import Feeds
import Files

/// The events to come, or the news, for feed readers.
struct FeedOutput: SiteOutput {
  let site: SiteLocale
  let kind: Kind
  let format: Format
  /// The list that it is of; nil: all of the site.
  var list: EventList?

  enum Kind: String, Sendable {
    case events
    case news
  }

  enum Format: String, Sendable {
    case atom
    case rss
  }

  private var path: String { list?.feedPath ?? site.path("\(kind.rawValue).\(format.rawValue)") }

  var file: OutputFile { OutputFile(.pages, SiteLocale.asset(at: path)) }

  func combine(into hasher: inout Hasher128) {
    hasher.combine(site.model.baseURL)
    hasher.combine(title)
    hasher.combine(summary)
    hasher.combine(site.content.settings.feedItems)
    switch kind {
    case .events: for event in events { hasher.combine(site.cardHashes[event]) }
    case .news: for post in posts { PostView.combine(post, site, into: &hasher) }
    }
  }

  func append(to bytes: inout [UInt8], _ worker: inout DrawingWorker) {
    let entries = kind == .events ? events.compactMap(entry(event:)) : posts.compactMap(entry(post:))
    let updated = entries.map(\.updated).max() ?? Instant(milliseconds: 0)
    let head = FeedHead(
      title: title, summary: summary, url: site.model.absolute(list?.path(1) ?? site.path(kind.rawValue)),
      selfURL: site.model.absolute(path), locale: site.locale,
      author: site.content.settings.names[site.locale] ?? "", updated: updated)
    switch format {
    case .atom: Atom.append(head, entries, into: &bytes)
    case .rss: RSS.append(head, entries, into: &bytes)
    }
  }

  private var events: ArraySlice<Int> {
    let count = site.content.settings.feedItems
    return list?.first(count) ?? site.upcoming.prefix(count)
  }

  private var posts: ArraySlice<Int> { site.news.prefix(site.content.settings.feedItems) }

  private var title: String {
    "\(list?.title(1) ?? site.language.title(kind.rawValue)) · \(site.content.settings.names[site.locale] ?? "")"
  }

  private var summary: String { list?.description ?? site.language.description(kind.rawValue) }

  private func entry(event number: Int) -> FeedEntry? {
    let event = site.content.events[number]
    guard let text = event.texts[site.index], let path = site.eventPaths[number] else { return nil }
    let url = site.model.absolute(path)
    // An event's page has no date of its own; its beginning puts the feed into order and never changes by itself.
    return FeedEntry(
      id: url, title: text.title, url: url,
      summary: "\(EventDates.brief(event, site.formats)). \(text.summary)", published: event.startsAt,
      updated: event.startsAt, categories: [site.categoryName(event.category)])
  }

  private func entry(post number: Int) -> FeedEntry? {
    let post = site.content.news[number]
    guard let text = post.texts[site.index], let path = site.newsPaths[number] else { return nil }
    let url = site.model.absolute(path)
    let day = Instant(seconds: post.date.secondsAsUTC)
    return FeedEntry(id: url, title: text.title, url: url, summary: text.summary, published: day, updated: day)
  }
}
