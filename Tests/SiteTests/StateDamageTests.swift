import Foundation
import Testing

/// What a build remembers may be damaged, or be all that there is to tell.
@Suite("the memory between builds")
struct StateDamageTests {
  @Test("bodies whose bytes are not those that were written are rendered anew", arguments: [0, 7, 40])
  func damagedBodies(_ place: Int) throws {
    let site = try SiteFolder()
    try site.build()
    let rendered = try site.builder().check().bodiesRendered
    let file = URL(filePath: site.path + "/.bilten/state/bodies")
    var bytes = try Data(contentsOf: file)
    bytes[place] ^= 0x20
    try bytes.write(to: file)
    // Every page is drawn again, from the bodies.
    try site.replace("templates/layouts/base.html", "<title>", "<meta charset=\"utf-8\">\n<title>")
    let report = try site.builder().build()
    #expect(report.bodiesRendered == 1 && report.bodiesKept > 10 && rendered > 10)
    let fresh = try SiteFolder(copyOf: site)
    try fresh.build()
    #expect(try site.snapshot("public") == fresh.snapshot("public"))
  }

  @Test("bodies that were cut off are rendered anew")
  func shortenedBodies() throws {
    let site = try SiteFolder()
    try site.build()
    let file = URL(filePath: site.path + "/.bilten/state/bodies")
    let bytes = try Data(contentsOf: file)
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: UInt64(bytes.count / 2))
    try handle.close()
    try site.replace("templates/layouts/base.html", "<title>", "<meta charset=\"utf-8\">\n<title>")
    try site.build()
    let fresh = try SiteFolder(copyOf: site)
    try fresh.build()
    #expect(try site.snapshot("public") == fresh.snapshot("public"))
  }

  @Test("a build that finds nothing changed repeats the warnings of the last")
  func repeatedWarnings() throws {
    let site = try SiteFolder()
    let first = try site.build()
    #expect(!first.warnings.isEmpty)
    let second = try site.builder().build()
    #expect(second.drawn == 0 && second.warnings == first.warnings)
    try site.replace("content/events/jazz/en.md", "<script>alert(1)</script>", "")
    let third = try site.builder().build()
    #expect(third.warnings.count < first.warnings.count)
    #expect(try site.builder().build().warnings == third.warnings)
  }
}
