import Content
import Core
import Testing

@Suite("drafts")
struct DraftTests {
  @Test("a draft is left out with its mistakes, and its name is no longer known")
  func leftOut() throws {
    let folder = try ContentFolder()
    try folder.write("news/spring/news.yml", "date: 2026-11-02\ndraft: true\nevent: nowhere\n")
    try folder.write("news/spring/en.md", "no front matter")
    #expect(folder.problems == [])
    let loaded = folder.load()
    #expect(loaded.content?.news.isEmpty == true)
    #expect(loaded.names[.news] == [])
  }

  @Test("with drafts it is read like any other")
  func included() throws {
    let folder = try ContentFolder()
    try folder.write("news/spring/news.yml", "date: 2026-11-02\ndraft: true\n")
    let loaded = folder.load(includesDrafts: true)
    #expect(loaded.diagnostics == [])
    #expect(loaded.content?.news.first?.isDraft == true)
    #expect(loaded.names[.news] == ["spring"])
  }

  @Test("what is published can't stand on a draft")
  func reference() throws {
    let folder = try ContentFolder()
    let venue = try folder.read("venues/courtyard/venue.yml")
    try folder.write("venues/courtyard/venue.yml", venue + "draft: true\n")
    #expect(
      folder.problems == [
        "content/events/jazz/event.yml:6:8: the venue `courtyard` is a draft; publish it, or make this a draft too"
      ])
    try folder.write("events/jazz/event.yml", "draft: true\n" + ContentFolder.event)
    try folder.write("news/spring/news.yml", "date: 2026-11-02\n")
    #expect(folder.problems == [])
    #expect(folder.load(includesDrafts: true).content?.events.count == 1)
  }
}
