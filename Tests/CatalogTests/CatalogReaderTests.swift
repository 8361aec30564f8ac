import Catalog
import Core
import Foundation
import Testing

@Suite("the catalog reader")
struct CatalogReaderTests {
  @Test("what was written is read again")
  func roundTrip() throws {
    let folder = try CatalogFolder()
    try folder.write("site.json", CatalogEncoding.bytes(Samples.site))
    try folder.write("events/jazz.json", CatalogEncoding.bytes(Samples.event))
    try folder.write("strings/ar.json", CatalogEncoding.bytes(Samples.strings))
    #expect(try folder.reader.site() == Samples.site)
    let id = try #require(EventID("jazz"))
    #expect(try folder.reader.event(id) == Samples.event)
    #expect(try folder.reader.strings(.arabic) == Samples.strings)
  }

  @Test("the same values always give the same bytes")
  func stableBytes() throws {
    let first = try CatalogEncoding.bytes(Samples.event)
    for _ in 0..<20 { #expect(try CatalogEncoding.bytes(Samples.event) == first) }
  }

  @Test("an event becomes the facts of the sale")
  func facts() throws {
    let facts = try Samples.event.facts()
    #expect(facts.id.rawValue == "jazz")
    #expect(facts.status == .scheduled)
    #expect(facts.startsAt == Instant(milliseconds: 1_812_823_200_000))
    let standing = try #require(facts.ticketTypes.first)
    #expect(standing.price.minorUnits == 2400)
    #expect(standing.price.currency.rawValue == "EUR")
    #expect(standing.quota == 180)
    #expect(standing.perOrderMax == 8)
    #expect(standing.sales.opensAt == nil)
  }

  @Test("an event that is not there is nil, a site that is not there an error")
  func missing() throws {
    let folder = try CatalogFolder()
    #expect(try folder.reader.event(#require(EventID("jazz"))) == nil)
    #expect(throws: CatalogError.missing(file: "site.json")) { try folder.reader.site() }
    #expect(throws: CatalogError.missing(file: "strings/de.json")) { try folder.reader.strings(.german) }
  }

  @Test("a catalog of another format is refused before anything else of it is read")
  func format() throws {
    let folder = try CatalogFolder()
    try folder.write("site.json", Array(#"{"format": 99}"#.utf8))
    #expect(throws: CatalogError.unknownFormat(found: 99, expected: CatalogSite.formatVersion)) {
      try folder.reader.site()
    }
  }

  @Test("a broken file says which key is wrong")
  func malformed() throws {
    let folder = try CatalogFolder()
    let id = try #require(EventID("jazz"))
    try folder.write("events/jazz.json", Array("{".utf8))
    #expect(throws: CatalogError.malformed(file: "events/jazz.json", problem: "it is not JSON")) {
      try folder.reader.event(id)
    }
    try folder.write("events/jazz.json", Array(#"{"id": "jazz"}"#.utf8))
    let error = #expect(throws: CatalogError.self) { try folder.reader.event(id) }
    #expect(error?.description.contains("is missing") == true)
    try folder.write("events/jazz.json", Array(#"{"id": 7}"#.utf8))
    #expect(throws: CatalogError.malformed(file: "events/jazz.json", problem: "`id` is of the wrong type")) {
      try folder.reader.event(id)
    }
  }

  @Test("facts that break a rule are refused when the event is read", arguments: BrokenFact.allCases)
  func brokenFacts(_ fact: BrokenFact) throws {
    let folder = try CatalogFolder()
    try folder.write("events/jazz.json", CatalogEncoding.bytes(fact.event))
    let id = try #require(EventID("jazz"))
    #expect(throws: CatalogError.self) { try folder.reader.event(id) }
  }

  @Test("a symbolic link in place of an event is refused")
  func symbolicLink() throws {
    let folder = try CatalogFolder()
    try folder.write("elsewhere.json", CatalogEncoding.bytes(Samples.event))
    try folder.link("events/jazz.json", to: folder.path + "/elsewhere.json")
    let id = try #require(EventID("jazz"))
    #expect(throws: CatalogError.refused(file: "events/jazz.json", problem: "it is a symbolic link")) {
      try folder.reader.event(id)
    }
  }

  @Test("a folder in place of an event, and a file that is too large, are refused")
  func refused() throws {
    let folder = try CatalogFolder()
    let id = try #require(EventID("jazz"))
    try folder.write("events/jazz.json/x", [])
    #expect(throws: CatalogError.refused(file: "events/jazz.json", problem: "it is not a regular file")) {
      try folder.reader.event(id)
    }
    try folder.write("strings/de.json", Array(repeating: 0x20, count: CatalogReader.fileBytesMax + 1))
    #expect(throws: CatalogError.self) { try folder.reader.strings(.german) }
  }

  @Test("a template brings the layout and the partials it needs, and no others")
  func templates() throws {
    let folder = try CatalogFolder()
    try folder.write(
      "templates/functions/a.html", Array(#"{{ layout "layouts/base.html" }}{{block main}}{{ end }}"#.utf8))
    try folder.write(
      "templates/layouts/base.html", Array("{{include \"partials/nav.html\"\n x=y}}{{ block main }}{{ end }}".utf8))
    try folder.write(
      "templates/partials/nav.html", Array(#"{{ t "nav" }} {{ includes }} include "partials/x.html""#.utf8))
    try folder.write("templates/functions/b.html", [])
    let sources = try folder.reader.templates(["functions/a.html"])
    #expect(sources.keys.sorted() == ["functions/a.html", "layouts/base.html", "partials/nav.html"])
    #expect(throws: CatalogError.missing(file: "templates/functions/c.html")) {
      try folder.reader.templates(["functions/c.html"])
    }
  }

  @Test(
    "a template's name can't lead out of the folder",
    arguments: ["../site.json", "a/../../b", "/etc/passwd", "", "a//b", ".hidden", "a\u{0}b", "a b"])
  func templateNames(_ name: String) throws {
    let folder = try CatalogFolder()
    try folder.write("site.json", [])
    #expect(throws: CatalogError.unsafeName) { try folder.reader.templates([name]) }
  }
}
