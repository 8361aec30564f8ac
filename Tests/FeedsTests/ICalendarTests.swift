import Core
import Localization
import Testing

@testable import Feeds

@Suite("Calendars") struct ICalendarTests {
  static func zone(_ name: String, _ years: ClosedRange<Int> = 2026...2028) throws -> CalendarZone {
    CalendarZone(name: name, rules: try TimeZoneDirectory.load(name), years: years)
  }

  static func entry(_ zone: CalendarZone, _ starts: String, uid: String = "jazz@tickets.example") throws
    -> CalendarEntry
  {
    let begin = zone.rules.instant(of: try #require(LocalDateTime(starts)))
    return CalendarEntry(
      uid: uid, title: "Jazz, Blues; mehr \\ – ليلة جاز",
      summary: "Eine Nacht.\nZwei Bands, drei Bühnen; " + String(repeating: "موسيقى ", count: 30),
      url: "https://tickets.example/de/events/jazz?a=1;b,2", starts: begin, ends: begin.adding(seconds: 3 * 3600),
      zone: zone,
      location: "Quasimodo, Kantstraße 12a, Berlin", latitude: 52.5054, longitude: -13.3281,
      categories: ["Jazz", "A, B"],
      stamp: Instant(seconds: 1_767_225_600))
  }

  static func bytes(_ entries: [CalendarEntry]) -> [UInt8] {
    var bytes: [UInt8] = []
    ICalendar.append(
      CalendarHead(name: "Bilten; Köln", summary: "Alle", url: "https://a.b", locale: .german), entries, into: &bytes)
    return bytes
  }

  @Test("another program reads what was written, folded and escaped")
  func readsBack() throws {
    let seen = try Reader.read(
      "calendar", Self.bytes([try Self.entry(Self.zone("Europe/Berlin"), "2027-06-12 20:00")]), as: SeenCalendar.self)
    let expected = SeenCalendar.Event(
      uid: "jazz@tickets.example", title: "Jazz, Blues; mehr \\ – ليلة جاز",
      summary: "Eine Nacht.\nZwei Bands, drei Bühnen; " + String(repeating: "موسيقى ", count: 30),
      location: "Quasimodo, Kantstraße 12a, Berlin", url: "https://tickets.example/de/events/jazz?a=1;b,2",
      status: "CONFIRMED",
      starts: "2027-06-12T20:00:00+02:00", ends: "2027-06-12T23:00:00+02:00", seconds: 1_812_823_200,
      stamp: "2026-01-01T00:00:00+00:00", categories: ["Jazz", "A, B"], geo: [52.5054, -13.3281])
    #expect(seen.events == [expected])
    #expect(seen.name == "Bilten\\; Köln" && seen.zones == 1)
  }

  @Test(
    "by the time zones in the file alone an event begins at its instant, on both sides of every change of clocks",
    arguments: [
      "Europe/Berlin", "Europe/Dublin", "America/New_York", "Africa/Casablanca", "Africa/Cairo", "Asia/Kolkata",
      "Asia/Dubai",
      "America/Sao_Paulo", "Australia/Lord_Howe", "Pacific/Chatham", "America/St_Johns", "Asia/Gaza", "UTC",
    ])
  func zones(name: String) throws {
    let zone = try Self.zone(name)
    let days = [
      "2027-01-15", "2027-03-27", "2027-03-29", "2027-06-12", "2027-10-30", "2027-11-01", "2027-12-31", "2026-02-20",
    ]
    let entries = try days.map { try Self.entry(zone, "\($0) 20:30") }
    let seen = try Reader.read("calendar", entries.flatMap { Self.bytes([$0]) }, as: SeenCalendar.self)
    #expect(seen.zones == days.count)
    #expect(seen.events.map(\.seconds) == entries.map(\.starts.seconds))
    let texts = entries.map {
      ISODate.text($0.starts, zone.rules).replacing("30+", with: "30:00+").replacing("30-", with: "30:00-")
    }
    #expect(seen.events.map(\.starts) == texts)
  }

  @Test("a calendar of several zones and years has each zone once and every event at its instant")
  func severalZones() throws {
    let zones = try ["Europe/Berlin", "America/New_York"].map { try Self.zone($0) }
    var entries: [CalendarEntry] = []
    for month in 1...12 {
      for (index, zone) in zones.enumerated() {
        let day = "\(2026 + month % 3)-\(month < 10 ? "0" : "")\(month)-28 19:00"
        entries.append(try Self.entry(zone, day, uid: "\(month)-\(index)@a.b"))
      }
    }
    let seen = try Reader.read("calendar", Self.bytes(entries), as: SeenCalendar.self)
    #expect(seen.zones == 2)
    #expect(seen.events.map(\.seconds) == entries.map(\.starts.seconds))
    #expect(seen.events.map(\.uid) == entries.map(\.uid))
  }

  @Test("lines have at most 75 octets and no character is cut", arguments: 0..<60)
  func folding(length: Int) {
    for letter in ["a", "é", "م", "€", "🎷"] {
      let text = String(repeating: "x", count: length) + String(repeating: letter, count: 200)
      var bytes: [UInt8] = []
      ContentLine.append("SUMMARY", text: text, to: &bytes)
      let lines = String(decoding: bytes, as: UTF8.self).utf8.split(separator: 10).map { Array($0.dropLast()) }
      #expect(lines.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
      #expect(lines.dropFirst().allSatisfy { $0.first == 0x20 })
      let unfolded = lines.enumerated().flatMap { $0.offset == 0 ? $0.element[...] : $0.element[1...] }
      #expect(String(decoding: unfolded, as: UTF8.self) == "SUMMARY:" + text)
    }
  }

  @Test("nothing in a text or an address begins a line of its own")
  func injection() throws {
    let zone = try Self.zone("UTC")
    let evil = "a\r\nATTENDEE:b\u{0}\u{85}\rc"
    let entry = CalendarEntry(
      uid: evil, title: evil, summary: evil, url: "https://a.b/\r\nX:y", starts: Instant(seconds: 0),
      ends: Instant(seconds: 60),
      zone: zone, location: evil, isCancelled: true, categories: [evil], stamp: Instant(seconds: 0))
    let text = String(decoding: Self.bytes([entry]), as: UTF8.self)
    #expect(!text.contains("\nATTENDEE") && !text.contains("\nX:y"))
    #expect(text.contains("SUMMARY:a\\nATTENDEE:b\u{85}\\nc\r\n") && text.contains("STATUS:CANCELLED"))
    #expect(!text.contains("GEO"))
  }
}
