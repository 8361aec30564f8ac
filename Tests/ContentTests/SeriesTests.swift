import Content
import Core
import Testing

@Suite("events on several dates")
struct SeriesTests {
  private static let dates = """
    dates:
      - {id: late, starts: 2027-06-19 20:00, ends: 2027-06-19 23:00}
      - {id: early, starts: 2027-06-12 20:00, ends: 2027-06-12 23:00, doors: 2027-06-12 19:00}

    """
  private static let times = "starts: 2027-06-12 20:00\nends: 2027-06-12 23:00\ndoors: 2027-06-12 19:00\n"

  @Test("dates are sorted, each with facts and a window of its own")
  func facts() throws {
    let event = try event("sales_close: 2027-06-12 19:00", "sales_close: 2027-06-19 18:00")
    #expect(event.isSeries)
    #expect(event.dates.map(\.id?.rawValue) == ["early", "late"])
    #expect(event.dates.map(\.facts.id.rawValue) == ["jazz-early", "jazz-late"])
    #expect(event.dates.map { $0.doors != nil } == [true, false])
    let standing = event.dates.map { $0.facts.ticketTypes[0].sales.closesAt }
    #expect(standing == event.dates.map(\.facts.startsAt))
    // The second ticket's time lies behind the first date: there sales close at its start.
    let reduced = event.dates.map { $0.facts.ticketTypes[1].sales.closesAt }
    #expect(reduced == [event.dates[0].facts.startsAt, event.dates[1].facts.startsAt.adding(seconds: -7200)])
    #expect(event.startsAt == event.dates[0].facts.startsAt)
    #expect(event.endsAt == event.dates[1].facts.endsAt)
  }

  @Test("an event without a picture has no description of one")
  func noImage() throws {
    let folder = try ContentFolder()
    try folder.write("events/jazz/event.yml", ContentFolder.event.replacing("image: poster.svg\n", with: ""))
    try folder.remove("events/jazz/poster.svg")
    let sentence = "4:1: `image_alt` describes a picture, but the event has no `image`; remove it"
    #expect(folder.problems == ["ar", "en"].map { "content/events/jazz/\($0).md:\(sentence)" })
    for locale in ["ar", "en"] {
      try folder.write("events/jazz/\(locale).md", ContentFolder.eventText.replacing("image_alt: A tree\n", with: ""))
    }
    #expect(folder.problems == [])
    let event = try #require(folder.load().content?.events.first)
    #expect(event.image == nil)
    #expect(event.texts[.english]?.imageAlt == nil)
  }

  @Test("tags stand in the order of site.yml")
  func tags() throws {
    let event = try event("image: poster.svg", "image: poster.svg\ntags: [free, jazz]")
    #expect(event.tags.map(\.rawValue) == ["jazz", "free"])
  }

  @Test("an image that no facts name is listed")
  func looseImages() throws {
    let folder = try ContentFolder()
    try folder.write("events/jazz/old.svg", "<svg/>")
    #expect(folder.problems == [])
    #expect(folder.load().looseImages == ["events/jazz/old.svg"])
    #expect(
      Diagnostic.unusedImage("content/events/jazz/old.svg").description
        == "content/events/jazz/old.svg:1:1: warning: nothing uses this image")
  }

  @Test("the clock finds wrong years and sales that ended too early")
  func clock() throws {
    let folder = try ContentFolder()
    let event = ContentFolder.event.replacing("2027-06-12", with: "2047-06-12")
    try folder.write("events/jazz/event.yml", event)
    let now = Instant(seconds: 1_798_761_600)  // 2027-01-01
    #expect(
      folder.load(now: now).diagnostics.map(\.description) == [
        "content/events/jazz/event.yml:2:9: warning: this is more than 10 years away; is the year right?"
      ])
    #expect(folder.problems == [])
    let closed = ContentFolder.event.replacing("max_per_order: 8", with: "sales_close: 2026-12-01 10:00")
      .replacing("sales_close: 2027-06-12 19:00", with: "sales_close: 2026-12-24 10:00")
    try folder.write("events/jazz/event.yml", closed)
    #expect(
      folder.load(now: now).diagnostics.map(\.description) == [
        "content/events/jazz/event.yml:11:1: warning: the event is still to come, but the sale of every ticket is over;"
          + " move `sales_close`"
      ])
  }

  private func event(_ old: String, _ new: String) throws -> EventContent {
    let folder = try ContentFolder()
    let facts = ContentFolder.event.replacing(Self.times, with: Self.dates).replacing(old, with: new)
    try folder.write("events/jazz/event.yml", facts)
    #expect(folder.problems == [])
    return try #require(folder.load().content?.events.first)
  }
}
