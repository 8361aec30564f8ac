import Core

/// The list of pages for search engines (sitemaps.org 0.9, with the languages of each page after Google's extension), written in
/// parts as they fill: no more than one is in memory.
public struct SitemapWriter {
  /// The most addresses that one file may hold by the protocol.
  public static let addressesMax = 50_000
  /// The most bytes; the protocol takes 50 MiB.
  public static let bytesMax = 40_000_000

  private let baseURL: String
  private let partDone: (_ file: String, _ bytes: [UInt8]) throws -> Void
  private let addressesMax: Int
  private let bytesMax: Int
  private var part: [UInt8] = []
  private var addressCount = 0
  private var partCount = 0
  private var links: [UInt8] = []

  /// - Parameters:
  ///   - baseURL: scheme and host, without a slash at the end.
  ///   - partDone: gets each file that is complete, by its name below the site's root: `sitemap-1.xml` and so on, and
  ///     `sitemap.xml` last.
  public init(baseURL: String, partDone: @escaping (_ file: String, _ bytes: [UInt8]) throws -> Void) {
    self.init(baseURL: baseURL, addressesMax: Self.addressesMax, bytesMax: Self.bytesMax, partDone: partDone)
  }

  init(
    baseURL: String, addressesMax: Int, bytesMax: Int,
    partDone: @escaping (_ file: String, _ bytes: [UInt8]) throws -> Void
  ) {
    self.baseURL = baseURL
    self.addressesMax = addressesMax
    self.bytesMax = bytesMax
    self.partDone = partDone
  }

  /// Adds a page in all its languages: each gets an entry that names all of them.
  /// - Parameters:
  ///   - paths: as in `/en/events/jazz`.
  ///   - xDefault: the path for all other languages; nil where there is none.
  ///   - modified: when the page was last changed; nil where it is not known.
  /// - Throws: what `partDone` throws.
  public mutating func add(
    _ paths: some Collection<(locale: LocaleTag, path: String)>, xDefault: String?, modified: Instant? = nil
  ) throws {
    links.removeAll(keepingCapacity: true)
    // A page in one language has nothing to say about others.
    if paths.count > 1 {
      for (locale, path) in paths { link(locale.rawValue, path) }
      if let xDefault { link("x-default", xDefault) }
    }
    if let modified {
      links.append("<lastmod>")
      ISODate.appendUTC(modified, to: &links)
      links.append("</lastmod>")
    }
    for (_, path) in paths {
      let room = links.count + 6 * (baseURL.utf8.count + path.utf8.count) + 64
      if addressCount == addressesMax || (addressCount > 0 && part.count + room > bytesMax) { try endPart() }
      if part.isEmpty {
        part.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        part.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
        part.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
      }
      part.append("<url><loc>")
      part.append(xml: baseURL)
      part.append(xml: path)
      part.append("</loc>")
      part.append(contentsOf: links)
      part.append("</url>\n")
      addressCount += 1
    }
  }

  private mutating func link(_ language: String, _ path: String) {
    links.append("<xhtml:link rel=\"alternate\" hreflang=\"")
    links.append(xml: language)
    links.append("\" href=\"")
    links.append(xml: baseURL)
    links.append(xml: path)
    links.append("\"/>")
  }

  private mutating func endPart() throws {
    part.append("</urlset>\n")
    partCount += 1
    try partDone("sitemap-\(partCount).xml", part)
    part.removeAll(keepingCapacity: true)
    addressCount = 0
  }

  /// Hands over `sitemap.xml`: the list where one file is enough, else the list of its parts. A list of nothing is one as well.
  /// - Throws: what `partDone` throws.
  public consuming func finish() throws {
    if partCount == 0 {
      if part.isEmpty {
        part.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        part.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
      }
      part.append("</urlset>\n")
      return try partDone("sitemap.xml", part)
    }
    try endPart()
    var index: [UInt8] = []
    index.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    index.append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for number in 1...partCount {
      index.append("<sitemap><loc>")
      index.append(xml: "\(baseURL)/sitemap-\(number).xml")
      index.append("</loc></sitemap>\n")
    }
    index.append("</sitemapindex>\n")
    try partDone("sitemap.xml", index)
  }
}
