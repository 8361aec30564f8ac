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
      "index", "events", "events/jazz", "events/readings", "venues/courtyard", "organizers/lindenhof", "news",
      "news/spring", "pages/about", "pages/imprint", "scan", "404",
    ]
    var expected = ["en", "ar"].flatMap { locale in pages.map { "\(locale)/\($0).html" } }
    expected += [
      "index.html", "sitemap.xml", "robots.txt", "assets/site.css", "assets/availability.js",
      "assets/events/jazz/poster.svg", "assets/events/readings/poster.svg",
    ]
    #expect(try site.snapshot("public").keys.sorted() == expected.sorted())
    #expect(report.pages == 25)
    #expect(
      try site.snapshot(".bilten/catalog").keys.sorted() == [
        "events/jazz.json", "events/readings.json", "site.json", "strings/ar.json", "strings/en.json",
        "templates/functions/checkout.html", "templates/layouts/base.html", "templates/partials/card.html",
      ])
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
    #expect(
      report.removed == [
        "catalog/events/readings.json", "public/ar/events/readings.html", "public/assets/events/readings/poster.svg",
        "public/en/events/readings.html",
      ])
    #expect(!site.exists("public/assets/events/readings"))
    #expect(!site.exists("public/en/events/readings.html"))
    #expect(try site.read("public/en/events/mine.txt") == "mine")
    #expect(try site.build().removed == [])
  }

  @Test(
    "a manifest that names files outside does not lead to them", arguments: ["public/../content/site.yml", "/etc/x"])
  func evilManifest(_ line: String) throws {
    let site = try SiteFolder()
    try site.build()
    try site.write(".bilten/manifest", line + "\npublic/\n\ncontent/site.yml\npublic//x\n")
    #expect(try site.build().removed == [])
    #expect(site.exists("content/site.yml"))
  }

  @Test("a broken build leaves every file as it was", arguments: BrokenSite.allCases)
  func broken(_ broken: BrokenSite) throws {
    let site = try SiteFolder()
    try site.build()
    let before = (try site.snapshot("public"), try site.snapshot(".bilten"))
    try site.replace("content/pages/about/en.md", "About.", "Changed.")
    try broken.apply(to: site)
    #expect(throws: BuildError.self) { try site.build() }
    #expect(try site.snapshot("public") == before.0)
    #expect(try site.snapshot(".bilten") == before.1)
    let errors = try site.errors()
    #expect(errors == [broken.problem])
  }

  @Test("a check writes nothing at all")
  func check() throws {
    let site = try SiteFolder()
    let report = try site.builder().check()
    #expect(report.pages == 25)
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
    let lists = try site.page("en/events.html").split(separator: "<hr>")
    #expect(lists[0].contains("<li>jazz|") && lists[0].contains("|on-sale|on sale|€24.00|/en/events/jazz</li>"))
    #expect(lists[1].contains("<li>readings|Readings|past|over|en free|/en/events/readings</li>"))
    _ = try site.builder(now: SiteFolder.now.adding(seconds: 200 * 86_400)).build()
    let later = try site.page("en/events.html").split(separator: "<hr>")
    #expect(!later[0].contains("<li>") && later[1].contains("<li>jazz|"))
    #expect(try !site.page("en/events/jazz.html").contains("<form"))
  }
}
