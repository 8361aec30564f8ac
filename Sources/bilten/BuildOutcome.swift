import ArgumentParser
import Content
import Site
import Terminal

/// What a build or a check came to, and how it is told.
enum BuildOutcome {
  case done(BuildReport, took: Duration)
  case wrong([Diagnostic])
  case failed(String)

  static func of(_ work: () throws(BuildError) -> BuildReport) -> BuildOutcome {
    let start = ContinuousClock.now
    do {
      let report = try work()
      return .done(report, took: .now - start)
    } catch {
      if case .content(let diagnostics) = error { return .wrong(diagnostics) }
      return .failed(error.description)
    }
  }

  /// What is wrong, to the standard error.
  func tell(_ console: Console) {
    console.tell(diagnostics)
    if case .failed(let problem) = self { console.tell(problem: problem) }
  }

  /// - Throws: an exit code of 1 where the site is not right.
  func writeJSON(to console: Console) throws {
    console.output.line(try BuildJSON(self).text)
    try exit()
  }

  /// - Throws: an exit code of 1 where the site is not right.
  func exit() throws {
    if case .done = self { return }
    throw ExitCode(1)
  }

  var diagnostics: [Diagnostic] {
    switch self {
    case .done(let report, _): report.warnings
    case .wrong(let diagnostics): diagnostics
    case .failed: []
    }
  }

  /// `checked 294 pages: no errors, 2 warnings`; nil where the check itself failed.
  var checkSummary: String? {
    let errors = diagnostics.count { $0.severity == .error }
    let counts = "\(Self.counted(errors, "error")), \(Self.counted(diagnostics.count - errors, "warning"))"
    return switch self {
    case .done(let report, _): "checked \(Figures.count(report.pages)) pages: \(counts)"
    case .wrong: "checked: \(counts)"
    case .failed: nil
    }
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count == 0 ? "no" : Figures.count(count)) \(noun)\(count == 1 ? "" : "s")"
  }
}
