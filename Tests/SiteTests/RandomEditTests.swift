import Core
import Foundation
import Site
import Testing

@Suite("a site that is edited again and again")
struct RandomEditTests {
  /// The seed is in the name of the test's arguments: the same one makes the same edits.
  @Test("equals a site that is built from nothing, byte for byte, after each of 200 edits", arguments: [1, 2, 3, 4])
  func edits(seed: Int) throws {
    let site = try SiteFolder()
    // An engine that more builds will follow keeps more in memory.
    let engine = site.builder(keepsSources: !seed.isMultiple(of: 4))
    _ = try engine.build()
    var editor = RandomEditor(seed: UInt64(seed), site: site)
    var now = SiteFolder.now
    var pending: Set<String> = []
    for step in 1...50 {
      let edit = try editor.edit()
      if edit.movesClock { now = now.adding(seconds: Int64(step) * 86_400) }
      // Every other time the engine is told what has changed, as a watcher does; else it has to find it.
      let report = try result { () throws(BuildError) in
        try engine.update(changed: step.isMultiple(of: 2) ? edit.changed.union(pending) : nil, now: now)
      }
      let fresh = try SiteFolder(copyOf: site)
      let expected = try result { () throws(BuildError) in try fresh.builder(now: now).build() }
      #expect(report == expected, "seed \(seed), step \(step): \(edit.name)")
      guard expected == nil else {
        pending = edit.changed.union(try editor.undo())
        continue
      }
      pending = []
      for folder in ["public", ".bilten/catalog"] {
        let (now, then) = (try site.snapshot(folder), try fresh.snapshot(folder))
        let different = Set(now.keys).union(then.keys).filter { now[$0] != then[$0] }.sorted()
        #expect(different == [], "seed \(seed), step \(step): \(edit.name)")
      }
    }
  }

  /// What is wrong with the content; nil where the site was built.
  private func result(_ build: () throws(BuildError) -> BuildReport) throws -> String? {
    do throws(BuildError) {
      _ = try build()
      return nil
    } catch {
      guard case .content = error else { throw error }
      return error.description
    }
  }
}
