import Core

/// Atom feeds (RFC 4287).
public enum Atom {
  /// Appends a whole feed.
  public static func append(_ head: FeedHead, _ entries: some Sequence<FeedEntry>, into bytes: inout [UInt8]) {
    bytes.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    bytes.append(xml: head.locale.rawValue)
    bytes.append("\">\n")
    bytes.append(element: "id", head.selfURL)
    bytes.append(element: "title", head.title)
    if !head.summary.isEmpty { bytes.append(element: "subtitle", head.summary) }
    link("self", "application/atom+xml", head.selfURL, &bytes)
    link("alternate", "text/html", head.url, &bytes)
    bytes.append("<updated>")
    ISODate.appendUTC(head.updated, to: &bytes)
    bytes.append("</updated>\n<author><name>")
    bytes.append(xml: head.author)
    bytes.append("</name></author>\n")
    for entry in entries { append(entry, &bytes) }
    bytes.append("</feed>\n")
  }

  private static func append(_ entry: FeedEntry, _ bytes: inout [UInt8]) {
    bytes.append("<entry>\n")
    bytes.append(element: "id", entry.id)
    bytes.append(element: "title", entry.title)
    link("alternate", "text/html", entry.url, &bytes)
    bytes.append("<published>")
    ISODate.appendUTC(entry.published, to: &bytes)
    bytes.append("</published>\n<updated>")
    ISODate.appendUTC(entry.updated, to: &bytes)
    bytes.append("</updated>\n")
    for category in entry.categories {
      bytes.append("<category term=\"")
      bytes.append(xml: category)
      bytes.append("\"/>\n")
    }
    bytes.append(element: "summary", entry.summary)
    if !entry.html.isEmpty {
      bytes.append("<content type=\"html\">")
      entry.html.withUnsafeBufferPointer { bytes.append(xml: $0) }
      bytes.append("</content>\n")
    }
    bytes.append("</entry>\n")
  }

  private static func link(_ relation: StaticString, _ type: StaticString, _ url: String, _ bytes: inout [UInt8]) {
    bytes.append("<link rel=\"")
    bytes.append(relation)
    bytes.append("\" type=\"")
    bytes.append(type)
    bytes.append("\" href=\"")
    bytes.append(xml: url)
    bytes.append("\"/>\n")
  }
}
