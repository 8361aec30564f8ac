import Foundation
import TestSupport
import Testing

@testable import Watch

@Suite("Watching folders", .timeLimit(.minutes(2)))
struct FolderWatcherTests {
  @Test("what is written, made, renamed and removed is told", arguments: WatchMethod.all)
  func files(_ method: WatchMethod) async throws {
    let site = try WatchedSite(["content/a.md", "content/b.md", "content/c.md"], method)
    try site.put("content/a.md", "longer than before")
    try site.put("content/new.md", "new")
    try site.move("content/b.md", "content/d.md")
    try site.remove("content/c.md")
    let told = try await site.told()
    #expect(told == ["content/a.md", "content/b.md", "content/c.md", "content/d.md", "content/new.md"])
  }

  @Test("folders that come are told with their files, and are watched from then on", arguments: WatchMethod.all)
  func folders(_ method: WatchMethod) async throws {
    let site = try WatchedSite(["content/a.md", "elsewhere/event/en.md", "elsewhere/event/deep/x.md"], method)
    try site.makeFolder("content/made/deep")
    try site.put("content/made/deep/en.md", "new")
    try site.move("elsewhere/event", "content/event")
    #expect(
      try await site.told().isSuperset(of: [
        "content/made/deep/en.md", "content/event/en.md", "content/event/deep/x.md",
      ]))
    try site.put("content/made/deep/en.md", "changed")
    try site.put("content/event/deep/x.md", "changed")
    #expect(try await site.told() == ["content/made/deep/en.md", "content/event/deep/x.md"])
    try site.move("content/event", "elsewhere/again")
    #expect(!(try await site.told().isEmpty))
    try site.put("elsewhere/again/en.md", "nobody's business")
    #expect(try await site.told().isEmpty)
  }

  @Test("saving by renaming a draft is one change, and an editor's own files are none", arguments: WatchMethod.all)
  func editors(_ method: WatchMethod) async throws {
    let site = try WatchedSite(["content/a.md", "content/b.md"], method)
    // GNOME and many others.
    try site.put("content/.a.md.part", "from a draft")
    try site.move("content/.a.md.part", "content/a.md")
    // Vim, with its backup.
    try site.put("content/.b.md.swp", "swap")
    try site.move("content/b.md", "content/b.md~")
    try site.put("content/b.md", "written anew")
    try site.remove("content/b.md~")
    // Emacs.
    try site.put("content/#b.md#", "autosaved")
    try site.makeFolder("content/.git")
    try site.put("content/.git/index", "hidden")
    #expect(try await site.told() == ["content/a.md", "content/b.md"])
  }

  @Test("a folder that goes and comes back is everything, and is watched again", arguments: WatchMethod.all)
  func roots(_ method: WatchMethod) async throws {
    let site = try WatchedSite(["content/a.md"], method, folders: ["content", "templates"])
    try site.put("templates/base.html", "late")
    if method == .notices {
      #expect(await site.watcher.next() == .everything)
      try site.move("content", "old")
      #expect(await site.watcher.next() == .everything)
      try site.put("content/a.md", "again")
      #expect(await site.watcher.next() == .everything)
    }
    _ = try await site.told()
    try site.put("templates/base.html", "changed")
    try site.put("content/a.md", "changed once more")
    #expect(try await site.told() == ["templates/base.html", "content/a.md"])
  }

  @Test("a task that no longer waits loses nothing for the next")
  func cancellation() async throws {
    let site = try WatchedSite(["content/a.md"], .notices)
    let watcher = site.watcher
    let waiting = Task { await watcher.next() }
    waiting.cancel()
    #expect(await waiting.value == nil)
    try site.put("content/a.md", "changed")
    #expect(try await site.told() == ["content/a.md"])
  }

  @Test("reading again just what is told ends with what is there, whatever happened", arguments: 1...4)
  func histories(seed: Int) async throws {
    for method in WatchMethod.all {
      var history = FolderHistory(seed: UInt64(seed))
      let site = try WatchedSite(["content/a.md"], method)
      var mirror = FolderMirror(site)
      for _ in 0..<6 {
        for _ in 0..<40 { history.step(in: site.path("content")) }
        try await mirror.follow(site)
      }
      #expect(mirror.files == FolderMirror.files(below: site.path("content")), "seed \(seed), \(method)")
      #expect(!history.isTrivial)
    }
  }
}

extension WatchMethod {
  static let all: [WatchMethod] = [.notices, .looking]
}
