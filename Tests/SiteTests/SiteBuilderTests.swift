import Core
import Foundation
import Site
import Testing

@Suite("the site builder")
struct SiteBuilderTests {
  @Test("a build makes every page of every language, the root, the sitemap and the catalog")
  func allFiles() throws {
    let site = try SiteFolder()
    let report = try site.build()
    let pages = [
      "index", "events", "archive", "cities/berlin", "categories/music", "categories/talk", "categories/outdoors",
      "tags/outside", "tags/late", "cities", "categories", "tags", "calendar", "calendar/2025-10", "calendar/2027-05",
      "calendar/2027-06", "events/jazz", "events/readings", "venues", "venues/courtyard", "organizers/lindenhof",
      "news", "news/spring", "pages/about", "pages/imprint", "search", "scan", "404",
    ].map { $0 + ".html" }
    let feeds = [
      "events.atom", "events.rss", "news.atom", "news.rss", "events.ics", "events/jazz.ics", "events/readings.ics",
      "cities/berlin.atom", "categories/music.atom", "categories/talk.atom", "categories/outdoors.atom",
      "tags/outside.atom", "tags/late.atom", "search.json", "manifest.webmanifest",
    ]
    var expected = ["en", "ar"].flatMap { locale in (pages + feeds).map { "\(locale)/\($0)" } }
    expected += ["en/events/city-walks", "ar/events/walks"].flatMap { [$0 + ".html", $0 + ".ics"] }
    expected += ["index.html", "old/walks.html", "sitemap.xml", "robots.txt"]
    let published = try site.snapshot("public").keys
    #expect(published.filter { !$0.hasPrefix("assets/") }.sorted() == expected.sorted())
    let assets = published.filter { $0.hasPrefix("assets/") }.map { $0.replacing(/\.[0-9a-f]{10}\./, with: ".") }
    for file in ["assets/site.css", "assets/availability.js", "assets/events/jazz/poster.svg"] {
      #expect(assets.contains(file))
    }
    #expect(report.pages == 59)
    #expect(
      try site.snapshot(".bilten/catalog").keys.sorted() == [
        "events/jazz.json", "events/readings.json", "events/walks-first.json", "events/walks-second.json", "site.json",
        "strings/ar.json", "strings/en.json", "style-sources.lighttpd", "style-sources.nginx", "style-sources.txt",
        "styles/site.css", "templates/functions/checkout.html", "templates/layouts/base.html",
        "templates/partials/card.html",
      ])
  }

  @Test("another limit for sheets in pages draws the pages again that have one")
  func inlineStyles() throws {
    let site = try SiteFolder()
    try site.build()
    #expect(try site.page("en/events.html").contains("<style>body{}</style>"))
    let sources = String(decoding: try #require(site.snapshot(".bilten/catalog")["style-sources.txt"]), as: UTF8.self)
    #expect(sources.wholeMatch(of: /'self' 'sha256-[A-Za-z0-9+\/]{43}='\n/) != nil)
    try site.replace("content/site.yml", "default_locale", "inline_style_bytes: 5\ndefault_locale")
    try site.build()
    #expect(try !site.page("en/events.html").contains("<style>"))
    #expect(try site.page("en/events.html").contains("<link rel=\"stylesheet\" href=\"/assets/site."))
    let after = try site.snapshot(".bilten/catalog")
    #expect(after["styles/site.css"] == nil)
    #expect(String(decoding: try #require(after["style-sources.txt"]), as: UTF8.self) == "'self'\n")
    #expect(try site.build().written == [])
  }

  @Test("building again writes nothing")
  func buildAgain() throws {
    let site = try SiteFolder()
    let first = try site.build()
    let second = try site.build()
    #expect(second.written == [] && second.removed == [])
    #expect(second.unchanged == first.written.count)
  }

  @Test("a changed body writes its page and no other")
  func changedBody() throws {
    let site = try SiteFolder()
    try site.build()
    try site.replace("content/pages/about/en.md", "About.", "All about us.")
    #expect(try site.build().written == ["public/en/pages/about.html"])
    #expect(try site.page("en/pages/about.html").contains("<p>All about us.</p>"))
  }

  @Test("what someone changed in public/ by hand is put right")
  func repaired() throws {
    let site = try SiteFolder()
    try site.build()
    try site.write("public/en/index.html", "vandal")
    try site.remove("public/ar/events/jazz.html")
    #expect(try site.build().written == ["public/ar/events/jazz.html", "public/en/index.html"])
  }

  @Test("files of an earlier build that are gone are removed, files of others stay")
  func removed() throws {
    let site = try SiteFolder()
    try site.build()
    try site.write("public/en/events/mine.txt", "mine")
    try site.remove("content/events/readings")
    let report = try site.build()
    for file in ["catalog/events/readings.json", "public/ar/events/readings.html", "public/en/events/readings.ics"] {
      #expect(report.removed.contains(file))
    }
    #expect(!site.exists("public/assets/events/readings"))
    #expect(!site.exists("public/en/events/readings.html"))
    #expect(try site.read("public/en/events/mine.txt") == "mine")
    #expect(try site.build().removed == [])
  }

  @Test("a build that was ended in the middle is finished by the next one, and leaves nothing behind")
  func interrupted() throws {
    let site = try SiteFolder()
    try site.build()
    // As a process leaves it that was killed while it wrote: some files new, one half written over by nobody else.
    try site.write(
      ".bilten/state/building", "public/en/events/gone.html\npublic/../content/site.yml\n/etc/x\npublic/\n")
    try site.write("public/en/events/gone.html", "half a pa")
    try site.write("public/en/index.html", "half a pa")
    let report = try site.build()
    #expect(report.removed == ["public/en/events/gone.html"])
    #expect(report.written == ["public/en/index.html"])
    #expect(site.exists("content/site.yml") && !site.exists(".bilten/state/building"))
  }

  @Test("a ledger that can't be read makes the build look at every file, and write none that is right")
  func brokenLedger() throws {
    let site = try SiteFolder()
    let first = try site.build()
    for bytes in ["", "garbage", String(repeating: "x", count: 4096)] {
      try site.write(".bilten/state/ledger", bytes)
      try site.write(".bilten/state/bodies.index", bytes)
      let report = try site.build()
      #expect(report.written == [] && report.drawn == first.drawn)
    }
  }

  @Test("a broken build leaves every file as it was", arguments: BrokenSite.allCases)
  func broken(_ broken: BrokenSite) throws {
    let site = try SiteFolder()
    try site.build()
    let before = (try site.snapshot("public"), try site.snapshot(".bilten/catalog"))
    try site.replace("content/pages/about/en.md", "About.", "Changed.")
    try broken.apply(to: site)
    #expect(throws: BuildError.self) { try site.build() }
    #expect(try site.snapshot("public") == before.0)
    #expect(try site.snapshot(".bilten/catalog") == before.1)
    let errors = try site.errors()
    #expect(errors == [broken.problem])
  }

  @Test("a check writes nothing at all")
  func check() throws {
    let site = try SiteFolder()
    let report = try site.builder().check()
    #expect(report.pages == 59)
    #expect(!site.exists("public") && !site.exists(".bilten"))
  }

  @Test("the base address can be given, and has to be one")
  func baseURL() throws {
    let site = try SiteFolder()
    _ = try site.builder(baseURL: "http://127.0.0.1:8080").build()
    #expect(try site.page("en/index.html").contains(#"<link rel="canonical" href="http://127.0.0.1:8080/en/">"#))
    #expect(try site.catalog.site().baseURL == "http://127.0.0.1:8080")
    #expect(throws: BuildError.badBaseURL) { try site.builder(baseURL: "https://x.example/").check() }
  }

  @Test("a sandbox says so on every page and keeps robots away")
  func sandbox() throws {
    let site = try SiteFolder()
    _ = try site.builder(sandbox: true).build()
    for locale in ["en", "ar"] { #expect(try site.page("\(locale)/pages/about.html").contains("SANDBOX")) }
    #expect(try site.page("robots.txt").contains("Disallow: /\n"))
    #expect(try site.catalog.site().sandbox)
    try site.build()
    #expect(try !site.page("en/pages/about.html").contains("SANDBOX"))
  }

  @Test("what is over at the time of the build is listed as past")
  func past() throws {
    let site = try SiteFolder()
    try site.build()
    let list = try site.page("en/events.html")
    #expect(list.contains("<li>jazz|") && list.contains("|on-sale|€24.00|/en/events/jazz</li>"))
    #expect(!list.contains("<li>readings"))
    let archive = try site.page("en/archive.html")
    #expect(archive.contains("<li>readings|Readings|past|en free|/en/events/readings</li>"))
    _ = try site.builder(now: SiteFolder.now.adding(seconds: 200 * 86_400)).build()
    #expect(try !site.page("en/events.html").contains("<li>"))
    #expect(try site.page("en/archive.html").contains("<li>jazz|"))
    #expect(try !site.page("en/events/jazz.html").contains("<form"))
  }
}
