import ArgumentParser
import Core
import Foundation
import Site

/// What `build` and `check` have in common.
struct BuildOptions: ParsableArguments {
  @OptionGroup var root: RootOption

  @Option(help: ArgumentHelp("The site's address, in place of the one in content/site.yml.", valueName: "address"))
  var baseURL: String?

  @Flag(help: "Build a site for trying out: every page says that no money moves.")
  var sandbox = false

  @Option(help: ArgumentHelp("Build as if it were this moment, in UTC, such as 2027-01-31T12:00.", valueName: "time"))
  var now: String?

  @Flag(help: "Write the result as one JSON object to the standard output.")
  var json = false

  @Flag(help: "Show things with `draft: true` too.")
  var drafts = false

  @Flag(help: "Write .br and .gz files beside the pages, for servers that can send them as they are.")
  var compress = false

  func engine() throws -> SiteEngine {
    SiteEngine(
      paths: root.paths,
      options: SiteOptions(
        now: try moment(), baseURL: baseURL, isSandbox: sandbox, includesDrafts: drafts, compresses: compress,
        generator: Generator.fingerprint))
  }

  private func moment() throws -> Instant {
    guard let now else { return Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
    guard let local = LocalDateTime(now) else {
      throw ValidationError("--now has to be a date and time such as 2027-01-31T12:00")
    }
    return Instant(seconds: local.secondsAsUTC)
  }
}
