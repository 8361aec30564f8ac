import Core

/// RSS 2.0 feeds, for readers that know no Atom.
public enum RSS {
  /// Appends a whole feed.
  public static func append(_ head: FeedHead, _ entries: some Sequence<FeedEntry>, into bytes: inout [UInt8]) {
    bytes.append(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\">\n")
    bytes.append("<channel>\n")
    bytes.append(element: "title", head.title)
    bytes.append(element: "link", head.url)
    bytes.append(element: "description", head.summary.isEmpty ? head.title : head.summary)
    bytes.append(element: "language", head.locale.rawValue)
    bytes.append(element: "lastBuildDate", date(head.updated))
    bytes.append("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"")
    bytes.append(xml: head.selfURL)
    bytes.append("\"/>\n")
    for entry in entries { append(entry, &bytes) }
    bytes.append("</channel>\n</rss>\n")
  }

  private static func append(_ entry: FeedEntry, _ bytes: inout [UInt8]) {
    bytes.append("<item>\n")
    bytes.append(element: "title", entry.title)
    bytes.append(element: "link", entry.url)
    bytes.append(entry.id == entry.url ? "<guid>" : "<guid isPermaLink=\"false\">")
    bytes.append(xml: entry.id)
    bytes.append("</guid>\n")
    bytes.append(element: "pubDate", date(entry.published))
    for category in entry.categories { bytes.append(element: "category", category) }
    bytes.append("<description>")
    // Readers take a description for HTML, so plain text is escaped twice.
    if entry.html.isEmpty {
      var html: [UInt8] = []
      html.append(xml: entry.summary)
      html.withUnsafeBufferPointer { bytes.append(xml: $0) }
    } else {
      entry.html.withUnsafeBufferPointer { bytes.append(xml: $0) }
    }
    bytes.append("</description>\n</item>\n")
  }

  /// `Sat, 12 Jun 2027 18:00:00 +0000` (RFC 822 with four digits for the year).
  static func date(_ instant: Instant) -> String {
    let local = LocalDateTime(instant, offsetSeconds: 0)
    let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][local.weekday - 1]
    let month =
      ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][local.month - 1]
    var time: [UInt8] = []
    time.append(decimal: local.hour, digits: 2)
    time.append(0x3A)
    time.append(decimal: local.minute, digits: 2)
    time.append(0x3A)
    time.append(decimal: ISODate.second(of: instant), digits: 2)
    let day = (local.day < 10 ? "0" : "") + String(local.day)
    return "\(weekday), \(day) \(month) \(local.year) \(String(decoding: time, as: UTF8.self)) +0000"
  }
}
