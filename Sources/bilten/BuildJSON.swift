import Content
import Foundation
import Site

/// The result of a build or a check for other programs.
struct BuildJSON: Encodable {
  let ok: Bool
  let error: String?
  let pages: Int
  let files: Int
  let drawn: Int
  let written: [String]
  let writtenBytes: Int
  let unchanged: Int
  let removed: [String]
  let milliseconds: Double
  let phases: [Timing]
  let slowest: [Timing]
  let bodiesRendered: Int
  let bodiesKept: Int
  let assetsMade: Int
  let assetsKept: Int
  let missingTexts: [Missing]
  let diagnostics: [Entry]

  struct Timing: Encodable {
    let name: String
    let milliseconds: Double
  }

  struct Missing: Encodable {
    let section: String
    let name: String
    let locales: [String]
  }

  struct Entry: Encodable {
    let file: String
    let line: Int
    let column: Int
    let severity: String
    let message: String
  }

  init(_ outcome: BuildOutcome) {
    var report = BuildReport()
    var took = Duration.zero
    if case .done(let done, let duration) = outcome { (report, took) = (done, duration) }
    if case .done = outcome { ok = true } else { ok = false }
    if case .failed(let problem) = outcome { error = problem } else { error = nil }
    pages = report.pages
    files = report.files
    drawn = report.drawn
    written = report.written
    writtenBytes = report.writtenBytes
    unchanged = report.unchanged
    removed = report.removed
    milliseconds = took / .milliseconds(1)
    phases = report.phases.map { Timing(name: $0.name, milliseconds: $0.duration / .milliseconds(1)) }
    slowest = report.slowest.map { Timing(name: $0.file, milliseconds: $0.duration / .milliseconds(1)) }
    bodiesRendered = report.bodiesRendered
    bodiesKept = report.bodiesKept
    assetsMade = report.assetsMade
    assetsKept = report.assetsKept
    missingTexts = report.missingTexts.map {
      Missing(section: $0.section.rawValue, name: $0.name, locales: $0.locales.map(\.rawValue))
    }
    diagnostics = outcome.diagnostics.map {
      Entry(
        file: $0.file, line: $0.line, column: $0.column, severity: $0.severity.rawValue, message: $0.sentence)
    }
  }

  /// Keys are in snake case.
  var text: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.keyEncodingStrategy = .convertToSnakeCase
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}
