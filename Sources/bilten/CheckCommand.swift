import ArgumentParser
import Site

/// `bilten check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with content, templates and strings, without writing anything.",
    discussion: """
      Every mistake is one line, file:line:column: sentence, on the standard error, and texts that are still to be \
      translated are a table on the standard output. The exit code is 0 where nothing is wrong (warnings and missing \
      translations do not count), 1 where something is, and 64 where the command itself was not understood.

      Examples:
        bilten check
        bilten check --json
      """)

  @OptionGroup var options: BuildOptions

  func run() throws {
    let console = options.console
    let engine = try options.engine()
    let outcome = BuildOutcome.of { () throws(BuildError) in try engine.check() }
    if options.json { return try outcome.writeJSON(to: console) }
    outcome.tell(console)
    if case .done(let report, _) = outcome {
      for line in MissingTextsTable(report.missingTexts).lines { console.output.line(line) }
    }
    if let line = outcome.checkSummary { console.output.line(line) }
    try outcome.exit()
  }
}
