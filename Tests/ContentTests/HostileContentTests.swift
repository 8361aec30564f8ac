import Content
import Core
import Foundation
import TestSupport
import Testing

@testable import struct Content.FrontMatter
@testable import enum Content.TextCheck

@Suite("hostile content")
struct HostileContentTests {
  @Test("a front matter of 10 MB is refused unread")
  func hugeFrontMatter() throws {
    let folder = try ContentFolder()
    try folder.write(
      "events/jazz/en.md", bytes: Array(("---\ntitle: " + String(repeating: "x", count: 10_000_000) + "\n---\n").utf8))
    #expect(folder.problems == ["content/events/jazz/en.md:1:1: the file is larger than 5 MiB; make it smaller"])
  }

  @Test(
    "facts of nearly 1 MiB that are nothing but syntax are one or more errors and no trap",
    arguments: [
      "[", "{", "- ", "? ", "a: ", "[a, ", "{a: ", "\"", "'", "&a ", "*a ", "!", "%", "|\n", "\u{1F600}", "- - ",
    ])
  func syntax(_ part: String) throws {
    let folder = try ContentFolder()
    try folder.write("pages/imprint/page.yml", String(repeating: part, count: 1_000_000 / part.utf8.count))
    #expect(folder.problems.count == 1)
  }

  @Test("thousands of keys are each told once")
  func manyKeys() throws {
    let folder = try ContentFolder()
    let keys = (0..<5000).map { "key\($0): 1\n" }.joined()
    try folder.write("pages/imprint/page.yml", keys)
    #expect(folder.problems.count == 5002)
    try folder.write("pages/imprint/page.yml", keys + "key7: 2\n")
    #expect(folder.problems == ["content/pages/imprint/page.yml:5001:1: the key `key7` stands twice; keep one"])
  }

  @Test(
    "a link out of the folder is refused in every place",
    arguments: [
      ("events/jazz", "events/jazz"), ("venues/courtyard/venue.yml", "venues/courtyard/venue.yml"),
      ("site.yml", "site.yml"),
      ("events/jazz/poster.svg", "events/jazz/event.yml"),
    ])
  func links(_ path: String, _ told: String) throws {
    let folder = try ContentFolder()
    try folder.remove(path)
    try folder.link(path, to: path == "events/jazz" ? "/etc" : "/etc/passwd")
    #expect(folder.problems.contains { $0.contains("the symbolic link leads out of the folder `content`") })
    #expect(folder.load().hasErrors)
  }

  @Test("a link inside of the folder is followed")
  func innerLink() throws {
    let folder = try ContentFolder()
    try folder.remove("pages/imprint/ar.md")
    try folder.link("pages/imprint/ar.md", to: "en.md")
    #expect(folder.problems == [])
    #expect(folder.load().content?.pages.first?.texts[.arabic]?.title == "Imprint")
  }

  @Test("a pipe in the place of a text is no regular file, and nobody waits for it")
  func pipe() throws {
    let folder = try ContentFolder()
    try folder.remove("pages/imprint/en.md")
    #expect(mkfifo(folder.path + "/pages/imprint/en.md", 0o600) == 0)
    #expect(folder.problems == ["content/pages/imprint/en.md:1:1: this is not a regular file"])
  }

  @Test("bidi controls are refused in every text of a front matter", arguments: [0x202A, 0x202E, 0x2066, 0x2069])
  func bidi(_ scalar: UInt32) throws {
    let folder = try ContentFolder()
    let character = try String(#require(Unicode.Scalar(scalar)))
    try folder.write(
      "events/jazz/en.md", ContentFolder.eventText.replacing("standing: Standing", with: "standing: \(character)S"))
    #expect(folder.problems.count == 1)
    #expect(folder.problems.first?.hasPrefix("content/events/jazz/en.md:6:13: `standing` holds U+") == true)
  }

  @Test("bytes are taken exactly where the standard library takes them", arguments: 0..<60)
  func utf8(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<300 {
      var bytes = Array("Ein Abend 🎷 für alle: مساء, 東京 and more words of plain text".utf8)
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let isControl = String(validating: bytes, as: UTF8.self).map { text in
        text.unicodeScalars.contains {
          $0.properties.generalCategory == .control && !"\t\n\r".unicodeScalars.contains($0)
        }
      }
      let problem = bytes.withUnsafeBufferPointer { TextCheck.problem($0) }
      switch isControl {
      case nil: #expect(problem != nil, "\(bytes)")
      case true?: #expect(problem?.kind == .control, "\(bytes)")
      case false?: #expect(problem == nil, "\(bytes)")
      }
    }
  }
}
