import ArgumentParser
import Site
import Terminal

/// `bilten build`
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Write the site's pages into public/ and the functions' catalog into .bilten/catalog.",
    discussion: """
      Only pages that something has changed for are drawn, only changed files are written, and files of an earlier build \
      that no longer belong to the site are removed. If anything is wrong, nothing is changed, every mistake is listed as \
      file:line:column: sentence, and the exit code is 1.

      Examples:
        bilten build
        bilten build --compress --base-url https://tickets.lindenhof.example
        bilten build --json | jq .written
      """)

  @OptionGroup var options: BuildOptions

  @Flag(help: "Write .br and .gz files beside the pages, for servers that send them.")
  var compress = false

  @Flag(help: "Tell how long each part took, which pages were slowest, and what was kept.")
  var report = false

  func run() throws {
    let console = options.console
    let engine = try options.engine(compresses: compress)
    let progress = ProgressLine(console.errors)
    let outcome = BuildOutcome.of { () throws(BuildError) in
      try engine.build { progress.show($0.phase.rawValue, done: $0.done, total: $0.total) }
    }
    progress.clear()
    if options.json { return try outcome.writeJSON(to: console) }
    outcome.tell(console)
    if case .done(let done, let took) = outcome {
      let summary = BuildSummary(report: done, took: took)
      console.output.line(summary.line)
      if report { for line in summary.details { console.output.line(line) } }
    }
    try outcome.exit()
  }
}
