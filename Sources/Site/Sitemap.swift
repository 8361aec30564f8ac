/// The list of pages for search engines (sitemaps.org 0.9, with the languages of each page after Google's extension).
struct Sitemap {
  let model: SiteModel

  /// The most addresses that one file may hold by the protocol.
  static let addressesMax = 50_000

  /// The files below `public/`: `sitemap.xml`, and where one is not enough, the parts that it lists.
  func files() -> [(file: String, bytes: [UInt8])] {
    let paths = PageList.paths(of: model.content).filter { $0 != .scan && $0 != .notFound }
    let entries = paths.flatMap(entries(of:))
    guard entries.count > Self.addressesMax else { return [("sitemap.xml", list(entries[...]))] }
    var parts: [(file: String, bytes: [UInt8])] = []
    var begin = 0
    while begin < entries.count {
      let end = min(begin + Self.addressesMax, entries.count)
      parts.append(("sitemap-\(parts.count + 1).xml", list(entries[begin..<end])))
      begin = end
    }
    var index = Self.head + #"<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"# + "\n"
    for part in parts { index += "<sitemap><loc>\(Self.escaped(model.absolute("/" + part.file)))</loc></sitemap>\n" }
    index += "</sitemapindex>\n"
    return [("sitemap.xml", Array(index.utf8))] + parts
  }

  private static let head = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"

  private func list(_ entries: ArraySlice<String>) -> [UInt8] {
    let open =
      #"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">"#
    return Array((Self.head + open + "\n" + entries.joined() + "</urlset>\n").utf8)
  }

  private func entries(of path: PagePath) -> [String] {
    var links = ""
    for language in model.languages { links += link(language.locale.rawValue, path.path(in: language.locale)) }
    links += link("x-default", model.defaultPath(of: path))
    return model.languages.map { language in
      "<url><loc>\(Self.escaped(model.absolute(path.path(in: language.locale))))</loc>\(links)</url>\n"
    }
  }

  private func link(_ language: String, _ path: String) -> String {
    #"<xhtml:link rel="alternate" hreflang="\#(language)" href="\#(Self.escaped(model.absolute(path)))"/>"#
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
