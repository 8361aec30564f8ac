import Content
import Core
import Foundation
import TestSupport
import Testing

@Suite("the content loader")
struct ContentLoaderTests {
  @Test("a folder that is right gives no diagnostic")
  func clean() throws { #expect(try ContentFolder().problems == []) }

  @Test("each breakage gives its one line", arguments: Breakage.all)
  func breakage(_ breakage: Breakage) throws {
    let folder = try ContentFolder()
    try breakage.apply(to: folder)
    #expect(folder.problems == [breakage.problem])
  }

  @Test("the errors of all files come in one run, sorted by place")
  func allAtOnce() throws {
    let folder = try ContentFolder()
    try folder.write("pages/imprint/page.yml", "order: x\nmenu: foot\n")
    try folder.write("events/jazz/en.md", "text")
    let problems = folder.problems
    #expect(problems.count == 3)
    #expect(problems == problems.sorted())
    #expect(folder.load().hasErrors)
  }

  @Test("a broken thing still has its name, so that links to it are not called dead")
  func names() throws {
    let folder = try ContentFolder()
    try folder.write("events/jazz/event.yml", "x: 1")
    let loaded = folder.load()
    #expect(loaded.names[.events] == ["jazz"])
    #expect(try #require(loaded.content).events.isEmpty)
  }

  @Test("facts are read with their units")
  func facts() throws {
    let event = try #require(ContentFolder().load().content?.events.first)
    let date = try #require(event.dates.first)
    #expect(event.startsAt.milliseconds == 1_812_823_200_000)
    #expect(date.facts.id == event.id)
    #expect(event.ticketTypes.map(\.id.rawValue) == ["standing", "reduced"])
    #expect(event.ticketTypes[0].price.minorUnits == 2400)
    #expect(event.ticketTypes[0].sales.closesAt == event.startsAt)
    #expect(event.ticketTypes[1].sales.closesAt == date.doorsAt)
    #expect(event.texts[.english]?.ticketNames == ["Standing", "Reduced"])
    #expect(event.image == "events/jazz/poster.svg")
    #expect(event.texts[.english]?.summary == "Three sets: one tree.")
    #expect(event.texts[.arabic]?.body.line == 9)
  }

  @Test("KWD has three decimals and JPY none", arguments: [("KWD", "7.500", 7500), ("JPY", "3200", 3200)])
  func decimals(_ currency: String, _ price: String, _ minorUnits: Int64) throws {
    let folder = try ContentFolder()
    let facts = ContentFolder.event.replacing("EUR", with: currency)
      .replacing("24.00", with: price).replacing("14.00", with: price)
    try folder.write("events/jazz/event.yml", facts)
    #expect(folder.problems == [])
    #expect(folder.load().content?.events.first?.ticketTypes.first?.price.minorUnits == minorUnits)
  }

  @Test("line ends of Windows and a byte order mark change nothing")
  func lineEnds() throws {
    let folder = try ContentFolder()
    try folder.write("events/jazz/en.md", "\u{FEFF}" + ContentFolder.eventText.replacing("\n", with: "\r\n"))
    try folder.write("events/jazz/event.yml", "\u{FEFF}" + ContentFolder.event.replacing("\n", with: "\r\n"))
    #expect(folder.problems == [])
    #expect(folder.load().content?.events.first?.texts[.english]?.title == "Jazz")
  }

  @Test("aliases that unfold to billions are refused at once")
  func billionLaughs() throws {
    let folder = try ContentFolder()
    var yaml = "a0: &a0 [x, x]\n"
    for level in 1...40 { yaml += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1), *a\(level - 1)]\n" }
    try folder.write("pages/imprint/page.yml", yaml)
    #expect(folder.problems.count == 1)
    #expect(folder.problems.first?.hasPrefix("content/pages/imprint/page.yml:1:5: anchors") == true)
  }

  @Test("brackets nested too deeply are an error and not a crash")
  func deepNesting() throws {
    let folder = try ContentFolder()
    try folder.write("pages/imprint/page.yml", String(repeating: "[", count: 200_000))
    #expect(folder.problems.count == 1)
    try folder.write("pages/imprint/page.yml", String(repeating: "- ", count: 200_000))
    #expect(folder.problems.count == 1)
  }

  @Test("a folder that is not there is one error")
  func noFolder() {
    let loaded = ContentLoader(directory: "/nonexistent/content").load(bodies: NoBodies())
    #expect(loaded.diagnostics.map(\.description) == ["content:1:1: there is no folder `content`"])
  }

  @Test("damage anywhere never crashes and never goes unnoticed as a bad price", arguments: 0..<200)
  func damaged(_ seed: Int) throws {
    let folder = try ContentFolder()
    var random = SeededRandom(seed: UInt64(seed))
    var bytes = Array((seed % 2 == 0 ? ContentFolder.event : ContentFolder.eventText).utf8)
    for _ in 0..<3 {
      let index = Int.random(in: 0..<bytes.count, using: &random)
      bytes[index] = UInt8.random(in: 0...255, using: &random)
    }
    try folder.write(seed % 2 == 0 ? "events/jazz/event.yml" : "events/jazz/en.md", bytes: bytes)
    let loaded = folder.load()
    #expect(loaded.hasErrors || loaded.content?.events.count == 1, "seed \(seed)")
  }
}
