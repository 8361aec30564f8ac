import Core
import Testing

@testable import Feeds

@Suite("Atom and RSS") struct FeedTests {
  private static let head = FeedHead(
    title: "Bilten & <Söhne>", summary: "Alles \"Neue\"", url: "https://a.b/de/events?x=1&y=2",
    selfURL: "https://a.b/de/events.atom",
    locale: .german, author: "Bilten", updated: Instant(seconds: 1_812_823_200))
  private static let entries = [
    FeedEntry(
      id: "https://a.b/de/events/jazz", title: "Jazz < Blues & \u{1}\u{FFFF}ليلة", url: "https://a.b/de/events/jazz",
      summary: "Drei & <mehr>",
      html: Array("<p>Drei &amp; <em>vier</em></p>".utf8), published: Instant(seconds: 1_767_225_600),
      updated: Instant(seconds: 1_767_225_661), categories: ["A&B", "Jazz"]),
    FeedEntry(
      id: "tag:a.b,2027:2", title: "]]>", url: "https://a.b/2", summary: "2 < 3",
      published: Instant(seconds: 1_767_225_600),
      updated: Instant(seconds: 1_767_225_600)),
  ]

  @Test("feedparser reads what was written in Atom")
  func atom() throws {
    var bytes: [UInt8] = []
    Atom.append(Self.head, Self.entries, into: &bytes)
    let seen = try Reader.read("feed", bytes, as: SeenFeed.self)
    #expect(seen.version == "atom10" && seen.language == "de")
    #expect(seen.title == "Bilten &amp; &lt;Söhne&gt;" || seen.title == "Bilten & <Söhne>")
    #expect(seen.link == "https://a.b/de/events?x=1&y=2" && seen.updated == [2027, 6, 12, 18, 0, 0])
    #expect(seen.entries.map(\.id) == Self.entries.map(\.id) && seen.entries.map(\.link) == Self.entries.map(\.url))
    #expect(seen.entries[0].tags == ["A&B", "Jazz"] && seen.entries[0].content == "<p>Drei &amp; <em>vier</em></p>")
    #expect(seen.entries[0].title == "Jazz < Blues & ليلة" && seen.entries[1].title == "]]>")
    #expect(seen.entries[0].published == [2026, 1, 1, 0, 0, 0])
  }

  @Test("feedparser reads what was written in RSS")
  func rss() throws {
    var bytes: [UInt8] = []
    RSS.append(Self.head, Self.entries, into: &bytes)
    let seen = try Reader.read("feed", bytes, as: SeenFeed.self)
    #expect(seen.version == "rss20" && seen.language == "de" && seen.updated == [2027, 6, 12, 18, 0, 0])
    #expect(seen.entries.map(\.id) == Self.entries.map(\.id))
    #expect(seen.entries[0].summary == "<p>Drei &amp; <em>vier</em></p>" && seen.entries[1].summary == "2 &lt; 3")
    #expect(seen.entries[0].published == [2026, 1, 1, 0, 0, 0] && seen.entries[0].tags == ["A&B", "Jazz"])
  }

  @Test(
    "dates are those of RFC 822",
    arguments: [(0, "Thu, 01 Jan 1970 00:00:00 +0000"), (1_812_823_207, "Sat, 12 Jun 2027 18:00:07 +0000")])
  func dates(seconds: Int64, text: String) { #expect(RSS.date(Instant(seconds: seconds)) == text) }
}
