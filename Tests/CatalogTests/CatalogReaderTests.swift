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
    #expect(try folder.reader.strings(.arabic).all() == Samples.strings)
  }

  @Test("a text that is asked for is the one that was written, however the file looks")
  func oneText() throws {
    let folder = try CatalogFolder()
    try folder.write("strings/ar.json", CatalogEncoding.bytes(Samples.strings))
    let strings = try folder.reader.strings(.arabic)
    for (key, message) in Samples.strings { #expect(try strings.message(key) == message) }
    #expect(try strings.message("cart") == nil)
    try folder.write("strings/de.json", Array(#"{"cart\u002etotal":"Summe","broken":5}"#.utf8))
    let edited = try folder.reader.strings(.german)
    #expect(throws: CatalogError.self) { try edited.message("cart.total") }
    try folder.write("strings/fr.json", Array(#"{"cart\u002etotal":"Total","x":"y"}"#.utf8))
    #expect(try folder.reader.strings(.french).message("cart.total") == .text("Total"))
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

  @Test("what was made of a file is kept while the file stays the same, and made anew once it is another one")
  func keeps() throws {
    let folder = try CatalogFolder()
    let reader = folder.reader
    var made = 0
    func style() throws -> String? {
      try reader.kept("double") { (reader) throws(CatalogError) -> String? in
        made += 1
        return try reader.style("a.css") + "!"
      }
    }
    try folder.write("styles/a.css", Array("one".utf8))
    #expect(try (1...3).map { _ in try style() } == ["one!", "one!", "one!"])
    #expect(made == 1)
    // As the generator does it, and with the size and the time of the old file.
    try folder.write("styles/new", Array("two".utf8))
    let old = try FileManager.default.attributesOfItem(atPath: folder.path + "/styles/a.css")[.modificationDate]
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(old)], ofItemAtPath: folder.path + "/styles/new")
    #expect(rename(folder.path + "/styles/new", folder.path + "/styles/a.css") == 0)
    #expect(try style() == "two!")
    #expect(try style() == "two!")
    #expect(made == 2)
    try folder.write("styles/a.css", Array("three".utf8))
    #expect(try style() == "three!")
    try FileManager.default.removeItem(atPath: folder.path + "/styles/a.css")
    #expect(throws: CatalogError.missing(file: "styles/a.css")) { try style() }
  }

  @Test("what was made of something kept is made anew with it, and what lacks a file is not kept")
  func keepsInside() throws {
    let folder = try CatalogFolder()
    let reader = folder.reader
    func inner(_ reader: CatalogReader) throws(CatalogError) -> String? {
      try reader.kept("inner") { (reader) throws(CatalogError) -> String? in try reader.style("a.css") }
    }
    func outer() throws -> String? {
      try reader.kept("outer") { (reader) throws(CatalogError) -> String? in try inner(reader) }
    }
    try folder.write("styles/a.css", Array("one".utf8))
    #expect(try inner(reader) == "one")
    #expect(try outer() == "one")
    try folder.write("styles/a.css", Array("other".utf8))
    #expect(try outer() == "other")
    let event = try #require(EventID("jazz"))
    #expect(try reader.event(event) == nil)
    #expect(try reader.facts(event) == nil)
    try folder.write("events/jazz.json", try CatalogEncoding.bytes(Samples.event))
    #expect(try reader.event(event) != nil)
    #expect(try reader.facts(event) != nil)
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
