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
