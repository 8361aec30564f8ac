import Content
import Core
import Testing

@Suite("the content tree")
struct ContentTreeTests {
  @Test("an update after random edits equals a fresh load", arguments: 0..<40)
  func edits(_ seed: UInt64) throws {
    let folder = try ContentFolder()
    let random = try FolderEdits(folder, seed: seed)
    let loader = ContentLoader(directory: folder.path)
    var told = ContentTree(loader)
    _ = told.load(bodies: NoBodies())
    var looking = told
    for step in 0..<6 {
      let changed = try random.edit()
      let fresh = loader.load(bodies: NoBodies()).digest
      for digest in [
        told.update(changed: changed, bodies: NoBodies()).digest,
        looking.update(changed: nil, bodies: NoBodies()).digest,
      ] {
        let difference = Set(fresh).symmetricDifference(digest).map { $0.prefix(120) }
        #expect(difference.isEmpty && fresh.count == digest.count, "seed \(seed), step \(step), \(changed)")
      }
    }
  }

  @Test("an update reads just the things that changed, and gives their bodies again")
  func onlyChanged() throws {
    let folder = try ContentFolder()
    var tree = ContentTree(ContentLoader(directory: folder.path))
    _ = tree.load(bodies: NoBodies())
    let sink = RecordingSink()
    _ = tree.update(changed: [], bodies: sink)
    #expect(sink.files == [])
    try folder.write("events/jazz/en.md", ContentFolder.eventText.replacing("Jazz", with: "Swing"))
    let loaded = tree.update(changed: ["events/jazz/en.md"], bodies: sink)
    #expect(sink.files == ["content/events/jazz/ar.md", "content/events/jazz/en.md"])
    #expect(loaded.content?.events.first?.texts[.english]?.title == "Swing")
  }

  @Test("another site.yml is a reason to read everything")
  func settings() throws {
    let folder = try ContentFolder()
    var tree = ContentTree(ContentLoader(directory: folder.path))
    _ = tree.load(bodies: NoBodies())
    try folder.write("site.yml", folder.read("site.yml").replacing("[en, ar]", with: "[en]"))
    #expect(
      tree.update(changed: ["site.yml"], bodies: NoBodies()).digest
        == ContentLoader(directory: folder.path).load(bodies: NoBodies()).digest)
  }

  @Test("a folder that goes and comes back is read again")
  func comeAndGo() throws {
    let folder = try ContentFolder()
    var tree = ContentTree(ContentLoader(directory: folder.path))
    _ = tree.load(bodies: NoBodies())
    try folder.remove("news/spring")
    #expect(tree.update(changed: ["news/spring"], bodies: NoBodies()).content?.news.isEmpty == true)
    for file in ["news.yml", "en.md", "ar.md"] {
      try folder.write("news/spring/\(file)", #require(ContentFolder.files["news/spring/\(file)"]))
    }
    #expect(tree.update(changed: ["news/spring/en.md"], bodies: NoBodies()).content?.news.count == 1)
  }

  @Test("the stats without reading are those of the load")
  func sources() throws {
    let folder = try ContentFolder()
    let loader = ContentLoader(directory: folder.path)
    let sources = loader.sources()
    #expect(sources == loader.load(bodies: NoBodies()).sources)
    #expect(sources.map(\.path) == ContentFolder.files.keys.sorted())
    try folder.write("events/jazz/en.md", ContentFolder.eventText + " ")
    #expect(loader.sources() != sources)
  }

  @Test("bodies come whole, with the line they begin in, and stand in the texts by their reference")
  func bodies() throws {
    let folder = try ContentFolder()
    try folder.write("events/jazz/en.md", ContentFolder.eventText + "\nMore *words* and ünïcode.\n")
    let sink = RecordingSink()
    let loaded = folder.load(bodies: sink)
    #expect(sink.files.count == 10)
    let body = try #require(sink.text(of: "content/events/jazz/en.md"))
    #expect(body.text == "Body.\n\nMore *words* and ünïcode.\n")
    #expect(body.line == 9)
    #expect(loaded.content?.events.first?.texts[.english]?.body.line == 9)
    #expect(loaded.content?.events.first?.texts[.english]?.body.isEmpty == false)
  }
}
