import Foundation
import Site
import TestSupport
import Testing

/// Every kind of page, drawn by the product's own templates from a small site, compared with the file that someone has
/// looked at. `BILTEN_RECORD_GOLDEN=1 swift test --filter GoldenPageTests` writes the files anew.
@Suite("the pages")
struct GoldenPageTests {
  /// One page of each kind.
  static let pages = [
    "index", "events", "archive", "cities/berlin", "categories/music", "tags/late", "cities", "calendar/2027-06",
    "events/jazz", "events/walks", "events/readings", "venues", "venues/courtyard", "organizers/lindenhof", "news",
    "news/spring", "pages/about", "search", "scan", "404", "50x", "offline",
  ]

  @Test("every kind of page is as it was looked at", arguments: ["en", "ar"])
  func golden(_ locale: String) throws {
    let site = try SiteFolder(templates: nil)
    try site.replace("content/events/walks/en.md", "slug: city-walks\n", "")
    try site.build()
    let folder = TestPaths.packageRoot + "/Tests/SiteTests/Golden/\(locale)"
    let isRecording = ProcessInfo.processInfo.environment["BILTEN_RECORD_GOLDEN"] != nil
    for page in Self.pages + ["../index", "../old/walks"] {
      let drawn = Self.withoutHashes(try site.page("\(locale)/\(page).html"))
      let file = "\(folder)/\(page.replacing("../", with: "root-").replacing("/", with: "-")).html"
      if isRecording {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try drawn.write(toFile: file, atomically: true, encoding: .utf8)
      }
      let golden = try String(contentsOfFile: file, encoding: .utf8)
      #expect(drawn == golden, "\(locale)/\(page).html is not as Golden/ has it: \(Self.difference(drawn, golden))")
    }
  }

  @Test("every language of a page names every other, itself and the default", arguments: [false, true])
  func reciprocal(_ hasOwnTemplates: Bool) throws {
    let site = try hasOwnTemplates ? SiteFolder() : SiteFolder(templates: nil)
    try site.build()
    var checked = 0
    for (file, data) in try site.snapshot("public") where file.hasSuffix(".html") && file.contains("/") {
      let page = String(decoding: data, as: UTF8.self)
      guard let canonical = page.firstMatch(of: /rel="canonical" href="https:\/\/tickets\.example([^"]*)"/)?.1,
        !file.hasPrefix("old/")
      else {
        #expect(page.contains("noindex") || file.hasPrefix("old/"), "\(file)")
        continue
      }
      let links = page.matches(of: /hreflang="([a-z-]+)" href="https:\/\/tickets\.example([^"]*)"/)
      #expect(links.map { String($0.1) } == ["en", "ar", "x-default"], "\(file)")
      let own = try #require(links.first { file.hasPrefix($0.1 + "/") })
      // The calendar's entrance shows a month, and says so.
      if !file.hasSuffix("/calendar.html") { #expect(own.2 == canonical, "\(file)") }
      for link in links where link.1 != "x-default" {
        let other = try site.page(String(link.2.dropFirst()) + (link.2.hasSuffix("/") ? "index.html" : ".html"))
        let back = other.matches(of: /hreflang="([a-z-]+)" href="https:\/\/tickets\.example([^"]*)"/)
        #expect(back.map(\.2) == links.map(\.2), "\(file)")
        checked += 1
      }
    }
    #expect(checked > 50)
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
    #expect((data["startDate"] as? String)?.hasPrefix("2027-06-12T20:00") == true)
    #expect((data["doorTime"] as? String)?.hasPrefix("2027-06-12T19:00") == true)
    let performers = try #require(data["performer"] as? [[String: String]])
    #expect(
      performers == [
        ["@type": "Person", "name": "Nele Brandau"],
        ["@type": "PerformingGroup", "name": "Zwischen & Stock", "url": "https://zwischenstock.example"],
      ])
    #expect(try site.page("ar/events/jazz.html").contains("{\"@type\":\"Person\",\"name\":\"نيلي برانداو\"}"))
    let offers = try #require(data["offers"] as? [[String: Any]])
    #expect(offers.map { "\($0["price"] ?? "")" } == ["24.00", "34.00"])
    #expect(
      offers.map { $0["availability"] as? String } == ["https://schema.org/InStock", "https://schema.org/SoldOut"])
  }

  @Test("the sitemap lists each page once in each language, and no page that is not for search engines")
  func sitemap() throws {
    let site = try SiteFolder()
    try site.build()
    let sitemap = try site.page("sitemap.xml")
    let addresses = sitemap.matches(of: /<loc>([^<]*)<\/loc>/).map { String($0.1) }
    #expect(addresses.count == Set(addresses).count && addresses.count > 40)
    #expect(addresses.contains("https://tickets.example/ar/events/jazz"))
    #expect(addresses.contains("https://tickets.example/en/events/city-walks"))
    for path in ["/scan", "/404", "/50x", "/offline", "/old/"] { #expect(!sitemap.contains(path)) }
    #expect(XMLWellFormed(sitemap).isWellFormed)
  }

  @Test("the root page leads to each language")
  func root() throws {
    let site = try SiteFolder()
    try site.build()
    #expect(try site.page("index.html") == "<a href=\"/en/\">English</a><a href=\"/ar/\">العربية</a>\n")
  }

  @Test("an old address leads to the new one")
  func alias() throws {
    let site = try SiteFolder()
    try site.build()
    #expect(try site.page("old/walks.html") == "<a href=\"/en/events/city-walks\">Walks</a>")
  }

  /// Sheets are looked at where they are written.
  private static func withoutHashes(_ page: String) -> String {
    page.replacing(/\.[0-9a-f]{10}\./, with: ".HASH.").replacing(/sha256-[A-Za-z0-9+\/]{43}=/, with: "sha256-HASH")
      .replacing(/<style>[^<]+<\/style>/, with: "<style>SHEET</style>")
  }

  /// The first line that differs.
  private static func difference(_ drawn: String, _ golden: String) -> String {
    let (left, right) = (drawn.split(separator: "\n"), golden.split(separator: "\n"))
    for (number, pair) in zip(left, right).enumerated() where pair.0 != pair.1 {
      return "line \(number + 1): \(pair.0.prefix(200)) ≠ \(pair.1.prefix(200))"
    }
    return "\(left.count) ≠ \(right.count) lines"
  }
}
