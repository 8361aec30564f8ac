import Site
import Terminal

/// A build in words and figures.
struct BuildSummary {
  let report: BuildReport
  let took: Duration

  /// One line, such as `built 294 pages in 85.0 ms: 3 files new or changed, 512 as they were, 0 removed`.
  var line: String {
    "built \(report.pages) pages in \(Figures.duration(took)): \(report.written.count) files new or changed, "
      + "\(report.unchanged) as they were, \(report.removed.count) removed"
  }

  var details: [String] {
    var kept = TextTable([.left, .right, .left])
    kept.add(["files drawn", Figures.count(report.drawn), "of \(Figures.count(report.files))"])
    kept.add(["written", Figures.bytes(report.writtenBytes), "in \(Figures.count(report.written.count)) files"])
    let bodies = report.bodiesRendered + report.bodiesKept
    kept.add(["texts rendered", Figures.count(report.bodiesRendered), "of \(Figures.count(bodies))"])
    let results = report.assetsMade + report.assetsKept
    kept.add(["assets made", Figures.count(report.assetsMade), "of \(Figures.count(results))"])
    return section("what was done", kept.lines)
      + section("how long it took", Self.table(report.phases.map { ($0.name, $0.duration) }))
      + section("the slowest to draw", Self.table(report.slowest.map { ($0.file, $0.duration) }))
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title] + lines.map { "  " + $0 }
  }

  private static func table(_ rows: [(String, Duration)]) -> [String] {
    var table = TextTable([.left, .right])
    for (name, duration) in rows { table.add([name, Figures.duration(duration)]) }
    return table.lines
  }
}
