import ArgumentParser
import Site

/// `bilten check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with content, templates and strings, without writing anything.",
    discussion: """
      Every mistake is one line, file:line:column: sentence, on the standard error. The exit code is 0 where nothing is \
      wrong (warnings do not count) and 1 where something is.

      Examples:
        bilten check
        bilten check --json
      """)

  @OptionGroup var options: BuildOptions

  func run() throws {
    let engine = try options.engine()
    try BuildOutcome.of { () throws(BuildError) in try engine.check() }.tell(verb: "checked", json: options.json)
  }
}
