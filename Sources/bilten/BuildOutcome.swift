import ArgumentParser
import Content
import Foundation
import Site

/// What a build or a check came to, and how it is told.
enum BuildOutcome {
  case done(BuildReport)
  case wrong([Diagnostic])
  case failed(String)

  static func of(_ work: () throws(BuildError) -> BuildReport) -> BuildOutcome {
    do {
      return .done(try work())
    } catch {
      if case .content(let diagnostics) = error { return .wrong(diagnostics) }
      return .failed(error.description)
    }
  }

  /// Diagnostics go to the standard error, the summary or the JSON object to the standard output.
  /// - Throws: an exit code of 1 where the site is not right.
  func tell(verb: String, json: Bool) throws {
    if json {
      print(try BuildJSON(self).text)
    } else {
      for line in lines { FileHandle.standardError.write(Data((line + "\n").utf8)) }
      if case .done(let report) = self { print(Self.summary(report, verb: verb)) }
    }
    if case .done = self { return }
    throw ExitCode(1)
  }

  var diagnostics: [Diagnostic] {
    switch self {
    case .done(let report): report.warnings
    case .wrong(let diagnostics): diagnostics
    case .failed: []
    }
  }

  private var lines: [String] {
    if case .failed(let problem) = self { return ["bilten: \(problem)"] }
    return diagnostics.map(\.description)
  }

  private static func summary(_ report: BuildReport, verb: String) -> String {
    "\(verb) \(report.pages) pages: \(report.written.count) files new or changed, \(report.unchanged) as they were, "
      + "\(report.removed.count) removed"
  }
}
