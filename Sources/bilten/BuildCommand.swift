import ArgumentParser
import Site

/// `bilten build`
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Write the site's pages into public/ and the functions' catalog into .bilten/catalog.",
    discussion: """
      Only files that have changed are written, and files of an earlier build that no longer belong to the site are \
      removed. If anything is wrong, nothing is changed, every mistake is listed as file:line:column: sentence, and the \
      exit code is 1.

      Examples:
        bilten build
        bilten build --root ~/sites/lindenhof --base-url https://tickets.lindenhof.example
        bilten build --json | jq .written
      """)

  @OptionGroup var options: BuildOptions

  func run() throws {
    let engine = try options.engine()
    try BuildOutcome.of { () throws(BuildError) in try engine.build() }.tell(verb: "built", json: options.json)
  }
}
