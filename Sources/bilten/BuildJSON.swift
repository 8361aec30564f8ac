import Content
import Foundation
import Site

/// The result of a build or a check for other programs.
struct BuildJSON: Encodable {
  let ok: Bool
  let error: String?
  let pages: Int
  let written: [String]
  let unchanged: Int
  let removed: [String]
  let diagnostics: [Entry]

  struct Entry: Encodable {
    let file: String
    let line: Int
    let column: Int
    let severity: String
    let message: String
  }

  init(_ outcome: BuildOutcome) {
    var report = BuildReport()
    if case .done(let done) = outcome { report = done }
    if case .done = outcome { ok = true } else { ok = false }
    if case .failed(let problem) = outcome { error = problem } else { error = nil }
    pages = report.pages
    written = report.written
    unchanged = report.unchanged
    removed = report.removed
    diagnostics = outcome.diagnostics.map {
      Entry(
        file: $0.file, line: $0.line, column: $0.column, severity: $0.severity.rawValue, message: $0.sentence)
    }
  }

  var text: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}
