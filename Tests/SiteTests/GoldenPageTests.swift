import Foundation
import Testing

@Suite("the pages")
struct GoldenPageTests {
  @Test("an event in English")
  func english() throws {
    let site = try SiteFolder()
    try site.build()
    let page = try site.page("en/events/jazz.html")
    #expect(Self.withoutData(page) == Self.englishEvent)
  }

  @Test("an event in Arabic")
  func arabic() throws {
    let site = try SiteFolder()
    try site.build()
    let page = try site.page("ar/events/jazz.html")
    #expect(Self.withoutData(page) == Self.arabicEvent)
  }

  @Test("every language of a page names every other, itself and the default")
  func reciprocal() throws {
    let site = try SiteFolder()
    try site.build()
    for (file, data) in try site.snapshot("public") where file.hasSuffix(".html") && file != "index.html" {
      let page = String(decoding: data, as: UTF8.self)
      let links = page.matches(of: /hreflang="([a-z-]+)" href="https:\/\/tickets\.example([^"]*)"/)
      let canonical = page.firstMatch(of: /rel="canonical" href="https:\/\/tickets\.example([^"]*)"/)?.1
      if file.hasSuffix("404.html") || file.hasSuffix("scan.html") {
        #expect(links.isEmpty && canonical == nil && page.contains("noindex"))
        continue
      }
      #expect(links.map { String($0.1) } == ["en", "ar", "x-default"])
      let own = try #require(links.first { file.hasPrefix($0.1 + "/") })
      #expect(own.2 == canonical)
      for link in links where link.1 != "x-default" {
        let other = try site.page(String(link.2.dropFirst()) + (link.2.hasSuffix("/") ? "index.html" : ".html"))
        let back = other.matches(of: /hreflang="([a-z-]+)" href="https:\/\/tickets\.example([^"]*)"/)
        #expect(back.map(\.2) == links.map(\.2), "\(file)")
      }
    }
  }

  @Test("the structured data is JSON and says what the page says")
  func structuredData() throws {
    let site = try SiteFolder()
    try site.build()
    let page = try site.page("en/events/jazz.html")
    let json = try #require(page.firstMatch(of: /ld\+json">(.*)<\/script>/)?.1)
    let data = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(data["@type"] as? String == "Event")
    #expect(data["name"] as? String == "Jazz <b>& Blues</b>")
    #expect(data["startDate"] as? String == "2027-06-12T20:00+02:00")
    #expect(data["doorTime"] as? String == "2027-06-12T19:00+02:00")
    let offers = try #require(data["offers"] as? [[String: Any]])
    #expect(offers.map { $0["price"] as? String } == ["24.00", "34.00"])
    #expect(
      offers.map { $0["availability"] as? String } == ["https://schema.org/InStock", "https://schema.org/SoldOut"])
  }

  @Test("the sitemap lists each page once in each language, and no page that is not for search engines")
  func sitemap() throws {
    let site = try SiteFolder()
    try site.build()
    let sitemap = try site.page("sitemap.xml")
    let addresses = sitemap.matches(of: /<loc>([^<]*)<\/loc>/).map { String($0.1) }
    #expect(addresses.count == 20 && Set(addresses).count == 20)
    #expect(addresses.contains("https://tickets.example/ar/events/jazz"))
    #expect(!sitemap.contains("/scan") && !sitemap.contains("/404"))
    let parser = XMLWellFormed(sitemap)
    #expect(parser.isWellFormed)
  }

  @Test("the root page leads to each language")
  func root() throws {
    let site = try SiteFolder()
    try site.build()
    #expect(try site.page("index.html") == "<a href=\"/en/\">English</a><a href=\"/ar/\">العربية</a>\n")
  }

  /// Without the structured data, which has a test of its own.
  private static func withoutData(_ page: String) -> String {
    page.replacing(/ld\+json">.*<\/script>/, with: "ld+json\"></script>")
  }
}
