import Core
import Foundation
import Localization
import Testing

@testable import Feeds

@Suite("JSON-LD, search index, manifest") struct JSONTests {
  private static func event(dates: Int, images: [String] = ["https://a.b/i.jpg"]) throws -> EventData {
    let euro = try #require(CurrencyCode("EUR"))
    let offer = EventData.Offer(
      name: "</script> & \"Sitz\"", price: Money(minorUnits: 2400, currency: euro), availability: .preOrder,
      opens: "2027-01-01T10:00+01:00", closes: "2027-06-12T20:00+02:00")
    return EventData(
      name: "Jazz\u{2028}<!--", summary: "Eine\nNacht\u{7}", url: "https://a.b/de/events/jazz", locale: .german,
      images: images,
      isCancelled: dates == 0,
      place: .init(
        name: "Quasimodo", url: "https://a.b/v", street: "Kantstr. 12a", city: "Berlin", country: "DE", latitude: 52.5,
        longitude: 13.25),
      organizer: .init(name: "O'Brien", url: "https://o.b"),
      performers: [.init(name: "Ana </script>", isPerson: true, url: nil)],
      dates: (0..<max(1, dates)).map { number in
        EventData.Date(
          url: "https://a.b/de/events/jazz" + (number == 0 ? "" : "#\(number)"),
          starts: "2027-06-1\(number)T20:00+02:00",
          ends: "2027-06-1\(number)T23:00+02:00", doors: number == 0 ? "2027-06-10T19:00+02:00" : nil, offers: [offer])
      })
  }

  private static func bytes(_ event: EventData) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONLD.append(event, into: &bytes)
    return bytes
  }

  @Test("an event has all that Google's event results require and recommend")
  func eventMembers() throws {
    let json = try Reader.json(Self.bytes(try Self.event(dates: 1)))
    let required = ["@context", "@type", "name", "startDate", "location"]
    let recommended = [
      "description", "endDate", "eventAttendanceMode", "eventStatus", "image", "offers", "organizer", "performer",
      "doorTime", "inLanguage", "url",
    ]
    for name in required + recommended { #expect(json[name] != nil, "\(name)") }
    let location = try #require(json["location"] as? [String: Any])
    let address = try #require(location["address"] as? [String: String])
    #expect(
      address == [
        "@type": "PostalAddress", "streetAddress": "Kantstr. 12a", "addressLocality": "Berlin", "addressCountry": "DE",
      ])
    let offer = try #require((json["offers"] as? [[String: String]])?.first)
    let expected = [
      "@type": "Offer", "name": "</script> & \"Sitz\"", "price": "24.00", "priceCurrency": "EUR",
      "url": "https://a.b/de/events/jazz",
      "availability": "https://schema.org/PreOrder", "validFrom": "2027-01-01T10:00+01:00",
      "validThrough": "2027-06-12T20:00+02:00",
    ]
    #expect(offer == expected)
    #expect(
      json["name"] as? String == "Jazz\u{2028}<!--"
        && json["eventStatus"] as? String == "https://schema.org/EventScheduled")
  }

  @Test("an event with several dates is one for each, of one series")
  func severalDates() throws {
    let bytes = Self.bytes(try Self.event(dates: 3))
    let list = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
    #expect(
      list.compactMap { $0["startDate"] as? String } == [
        "2027-06-10T20:00+02:00", "2027-06-11T20:00+02:00", "2027-06-12T20:00+02:00",
      ])
    #expect(Set(list.compactMap { $0["url"] as? String }).count == 3)
    #expect(list.allSatisfy { ($0["superEvent"] as? [String: String])?["url"] == "https://a.b/de/events/jazz" })
  }

  @Test("no byte of it can end the script that it stands in")
  func staysInScript() throws {
    let text = String(decoding: Self.bytes(try Self.event(dates: 2)), as: UTF8.self)
    #expect(text.firstIndex { "<>&\u{2028}\u{2029}".contains($0) } == nil && !text.contains("\u{7}"))
    #expect(text.contains("\\u003c/script\\u003e"))
  }

  @Test("a cancelled event says so, and one without a picture has none")
  func cancelled() throws {
    let json = try Reader.json(Self.bytes(try Self.event(dates: 0, images: [])))
    #expect(json["eventStatus"] as? String == "https://schema.org/EventCancelled" && json["image"] == nil)
  }

  @Test(
    "dates carry their distance from UTC",
    arguments: [(7200, "+02:00"), (-12_600, "-03:30"), (0, "+00:00"), (20_700, "+05:45"), (-4, "-00:00")])
  func offsets(seconds: Int64, text: String) throws {
    let local = try #require(LocalDateTime("2027-06-12 08:05"))
    #expect(ISODate.text(local, offsetSeconds: seconds) == "2027-06-12T08:05" + text)
  }

  @Test("the search index has each city once and takes at most 150 bytes an event")
  func searchIndex() throws {
    let date = try #require(LocalDateTime("2027-06-12 20:00"))
    let entries = (0..<200).map { number in
      SearchEntry(
        title: "Abend \"\(number)\" der Kammermusik", segment: "abend-der-kammermusik-\(number)", date: date,
        city: ["Köln", "القاهرة", ""][number % 3],
        terms: ["abend", "der", "kammermusik", "koln", "philharmonie", "klassik", "abend", "\(number)"])
    }
    var bytes: [UInt8] = []
    var index = SearchIndex()
    index.add(kind: "event", base: "/de/events/", entries)
    index.add(kind: "page", base: "/de/pages/", [SearchEntry(title: "Hilfe", segment: "hilfe", terms: ["hilfe"])])
    index.append(to: &bytes)
    let json = try Reader.json(bytes)
    #expect(json["version"] as? Int == 2 && json["cities"] as? [String] == ["Köln", "القاهرة"])
    let sections = try #require(json["sections"] as? [[String: Any]])
    #expect(sections.map { $0["kind"] as? String } == ["event", "page"])
    #expect(sections.map { $0["base"] as? String } == ["/de/events/", "/de/pages/"])
    let page = try #require((sections[1]["entries"] as? [[Any]])?.first)
    #expect(page[2] as? String == "" && page[3] as? Int == -1 && page[4] as? String == "hilfe")
    let events = try #require(sections[0]["entries"] as? [[Any]])
    #expect(events.count == 200 && bytes.count <= 200 * 150)
    #expect(
      events[4].first as? String == "Abend \"4\" der Kammermusik"
        && events[4][1] as? String == "abend-der-kammermusik-4")
    #expect(events[4][2] as? String == "2027-06-12" && events[4][3] as? Int == 1 && events[2][3] as? Int == -1)
    #expect(events[4][4] as? String == "4 abend der kammermusik klassik koln philharmonie")
    bytes.removeAll()
    SearchIndex().append(to: &bytes)
    #expect(try Reader.json(bytes)["sections"] as? [String] == [])
  }

  @Test("a manifest names its language, its direction and its icons")
  func manifest() throws {
    let manifest = WebManifest(
      name: "تذاكر", shortName: "ت", summary: "كل", locale: .arabic, startPath: "/ar/", scopePath: "/",
      themeColor: "#f8f1e4",
      backgroundColor: "#fff",
      icons: [
        .init(path: "/i.svg", sizes: "any", type: "image/svg+xml"),
        .init(path: "/m.png", sizes: "512x512", type: "image/png", isMaskable: true),
      ])
    var bytes: [UInt8] = []
    manifest.append(into: &bytes)
    let json = try Reader.json(bytes)
    #expect(
      json["dir"] as? String == "rtl" && json["lang"] as? String == "ar" && json["start_url"] as? String == "/ar/")
    let icons = try #require(json["icons"] as? [[String: String]])
    #expect(
      icons[0] == ["src": "/i.svg", "sizes": "any", "type": "image/svg+xml"] && icons[1]["purpose"] == "maskable")
  }
}
