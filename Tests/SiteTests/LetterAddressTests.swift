import Foundation
import TestSupport
import Testing

/// Addresses in the letters of their language: percent-encoded wherever an address stands, plain in the names of files.
@Suite("addresses in letters beyond a to z")
struct LetterAddressTests {
  private static let encoded = "%D8%AD%D9%81%D9%84%D8%A9-%D8%A7%D9%84%D8%AC%D8%A7%D8%B2"

  private func site() throws -> SiteFolder {
    let site = try SiteFolder(templates: nil)
    try site.replace("content/events/jazz/ar.md", "summary:", "slug: حفلة-الجاز\naliases: [/قديم/الجاز]\nsummary:")
    try site.replace("content/events/walks/en.md", "slug: city-walks", "slug: für-alle-2")
    try site.replace("content/venues/courtyard/en.md", "city: Berlin", "city: القاهرة")
    return site
  }

  @Test("files have the letters themselves as their names")
  func files() throws {
    let site = try site()
    try site.build()
    for file in [
      "ar/events/حفلة-الجاز.html", "ar/events/حفلة-الجاز.ics", "قديم/الجاز.html", "en/events/für-alle-2.html",
      "en/cities/القاهره.html", "en/cities/القاهره.atom", "en/events/jazz.html",
    ] { #expect(site.exists("public/" + file), "\(file)") }
    #expect(!site.exists("public/ar/events/jazz.html"))
  }

  @Test("pages, structured data, feeds, calendars, the sitemap and the catalog have the address in percent-encoding")
  func addresses() throws {
    let site = try site()
    try site.build()
    let whole = "https://tickets.example/ar/events/" + Self.encoded
    let page = try site.page("ar/events/حفلة-الجاز.html")
    #expect(page.contains("<link rel=\"canonical\" href=\"\(whole)\">"))
    #expect(page.contains("hreflang=\"ar\" href=\"\(whole)\""))
    #expect(page.contains("\"url\":\"\(whole)\"") && page.contains("/ar/events/\(Self.encoded).ics"))
    #expect(try site.page("en/events/jazz.html").contains("hreflang=\"ar\" href=\"\(whole)\""))
    #expect(try site.page("ar/events.html").contains("href=\"/ar/events/\(Self.encoded)\""))
    #expect(try site.page("قديم/الجاز.html").contains("url=/ar/events/\(Self.encoded)"))
    #expect(try site.page("sitemap.xml").contains("<loc>\(whole)</loc>"))
    #expect(try site.page("ar/events.atom").contains(whole))
    let calendar = try site.page("ar/events/حفلة-الجاز.ics").replacing("\r\n ", with: "")
    #expect(calendar.contains("URL:" + whole) || calendar.contains("URL;VALUE=URI:" + whole))
    #expect(try site.page("ar/search.json").contains("\"حفلة-الجاز\""))
    #expect(try site.read(".bilten/catalog/events/jazz.json").contains("/ar/events/\(Self.encoded)"))
    #expect(try site.page("en/events.html").contains("/en/events/f%C3%BCr-alle-2"))
    for (file, data) in try site.snapshot("public") where !file.hasSuffix(".json") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(text.firstMatch(of: /(href|src|url)="[^"]*[^ -~][^"]*"/) == nil, "\(file)")
    }
  }

  @Test("links in texts lead there, in letters and percent-encoded")
  func links() throws {
    let site = try site()
    try site.replace(
      "content/events/jazz/ar.md", "تحت الشجرة.",
      "[a](/ar/events/حفلة-الجاز) [b](/ar/events/\(Self.encoded)#tickets) [c](/ar/events/حفلة)")
    #expect(
      try site.errors().map { $0.prefix(while: { $0 != ";" }) } == [
        "content/events/jazz/ar.md:10:108: the link leads nowhere: there is no page `/ar/events/حفلة`"
      ])
    try site.replace("content/events/jazz/ar.md", " [c](/ar/events/حفلة)", "")
    try site.build()
    let page = try site.page("ar/events/حفلة-الجاز.html")
    #expect(page.contains("<a href=\"/ar/events/\(Self.encoded)\">a</a>"))
    #expect(page.contains("<a href=\"/ar/events/\(Self.encoded)#tickets\">b</a>"))
  }
}
