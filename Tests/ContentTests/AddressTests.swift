import Content
import Core
import Testing

@Suite("addresses of things")
struct AddressTests {
  @Test("a slug is that of one thing in a section and language")
  func slugs() throws {
    let folder = try twoEvents()
    try folder.write("events/blues/en.md", text(slug: "jazz"))
    #expect(
      folder.problems == [
        "content/events/blues/en.md:3:7: the address `jazz` is that of `jazz` already; choose another"
      ])
    // Once the other has a slug of its own, its id is free.
    try folder.write("events/jazz/en.md", text(slug: "blues"))
    #expect(folder.problems == [])
    #expect(folder.load().content?.events.map { $0.texts[.english]?.slug } == ["jazz", "blues"])
    // In another language and another section the name is free all the same.
    try folder.write("events/blues/ar.md", text(slug: "imprint"))
    #expect(folder.problems == [])
    try folder.write("events/jazz/ar.md", text(slug: "imprint"))
    #expect(
      folder.problems == [
        "content/events/jazz/ar.md:3:7: the address `imprint` is that of `blues` already; choose another"
      ])
  }

  @Test(
    "a slug has small letters, marks and digits of any script, composed",
    arguments: [
      ("حفلة-الجاز", "حفلة-الجاز"), ("für-alle", "für-alle"), ("fu\u{308}r", "f\u{FC}r"), ("संगीत-२०२७", "संगीत-२०२७"),
      ("東京", "東京"), ("jazz2", "jazz2"), ("12", "12"),
    ])
  func letters(_ slug: String, _ taken: String) throws {
    let folder = try ContentFolder()
    try folder.write("events/jazz/en.md", text(slug: "\"\(slug)\""))
    #expect(folder.problems == [])
    let read = try #require(folder.load().content?.events.first?.texts[.english]?.slug)
    #expect(Array(read.utf8) == Array(taken.utf8))
  }

  @Test(
    "what can't be seen, or is no small letter, is no part of an address",
    arguments: [
      "Für", "a b", "-a", "a-", "a/b", "..", ".", "a.b", "a\u{200D}b", "a\u{200F}b", "\u{301}a", "a\u{FE0F}", "ㅤ",
      "a\u{AD}b",
      "%41", "☂", "İ", "a\u{34F}b", String(repeating: "a", count: 65), String(repeating: "ａ𠀀", count: 29), "a\u{E000}",
    ])
  func refusedLetters(_ slug: String) throws {
    let folder = try ContentFolder()
    try folder.write("events/jazz/en.md", text(slug: "\"\(slug)\""))
    #expect(folder.problems.count == 1)
    #expect(folder.problems.first?.hasPrefix("content/events/jazz/en.md:3:7: ") == true)
    #expect(folder.problems.first?.contains("can't be a part of an address") == true)
  }

  @Test("an old address may be in letters of any script, plain or percent-encoded")
  func oldLetters() throws {
    let folder = try ContentFolder()
    let aliases = "aliases: [/2019/حفلة, \"/2018/%D8%AD%D9%81%D9%84%D8%A9\", /Über_uns.html]"
    try folder.write(
      "events/jazz/en.md", ContentFolder.eventText.replacing("title: Jazz", with: "title: Jazz\n" + aliases))
    #expect(folder.problems == [])
    #expect(folder.load().aliases.map(\.path) == ["/2018/حفلة", "/2019/حفلة", "/Über_uns.html"])
    for wrong in ["/a%2F..", "/%FF", "/a%00", "/a\u{200E}b", "/☂"] {
      let text = "title: Jazz\naliases: [\"\(wrong)\"]"
      try folder.write("events/jazz/en.md", ContentFolder.eventText.replacing("title: Jazz", with: text))
      #expect(folder.problems.count == 1, "\(wrong)")
    }
  }

  @Test("an old address leads to one page, which is named with its place")
  func aliases() throws {
    let folder = try twoEvents()
    let text = ContentFolder.eventText.replacing("title: Jazz", with: "title: Jazz\naliases: [/2019/jazz, /j.html]")
    try folder.write("events/jazz/en.md", text)
    #expect(folder.problems == [])
    let place = SourcePlace(file: "content/events/jazz/en.md", line: 3, column: 11)
    let aliases = folder.load().aliases
    #expect(aliases.map(\.path) == ["/2019/jazz", "/j.html"])
    #expect(aliases.first?.place == place)
    #expect(aliases.first?.name == "jazz")
    try folder.write("events/blues/ar.md", text)
    #expect(
      folder.problems == [
        "content/events/jazz/en.md:3:11: the old address `/2019/jazz` leads to `blues` already; keep one",
        "content/events/jazz/en.md:3:23: the old address `/j.html` leads to `blues` already; keep one",
      ])
  }

  @Test("the sale's name of a date is that of no other event")
  func dates() throws {
    let folder = try ContentFolder()
    let times = "starts: 2027-06-12 20:00\nends: 2027-06-12 23:00\ndoors: 2027-06-12 19:00\n"
    func series(_ ids: String...) -> String {
      let dates = ids.enumerated().map { "  - {id: \($1), starts: 2027-06-2\($0) 20:00, ends: 2027-06-2\($0) 23:00}\n" }
      return ContentFolder.event.replacing(times, with: "dates:\n" + dates.joined())
    }
    try copy("jazz-one", folder)
    try folder.write("events/jazz/event.yml", series("one", "two"))
    #expect(
      folder.problems == [
        "content/events/jazz/event.yml:3:10: the sale would call this date `jazz-one`, as it calls another event; give"
          + " it another `id`"
      ])
    try folder.remove("events/jazz-one")
    try copy("jazz-one", folder)
    try folder.write("events/jazz-one/event.yml", series("a"))
    try folder.write("events/jazz/event.yml", series("one-a"))
    #expect(folder.problems.count == 1)
    #expect(folder.problems.first?.contains("the sale would call this date `jazz-one-a`") == true)
  }

  private func text(slug: String) -> String {
    ContentFolder.eventText.replacing("title: Jazz", with: "title: Jazz\nslug: \(slug)")
  }

  private func twoEvents() throws -> ContentFolder {
    let folder = try ContentFolder()
    try copy("blues", folder)
    return folder
  }

  private func copy(_ name: String, _ folder: ContentFolder) throws {
    for file in ["event.yml", "en.md", "ar.md", "poster.svg"] {
      try folder.write("events/\(name)/\(file)", #require(ContentFolder.files["events/jazz/\(file)"]))
    }
  }
}
