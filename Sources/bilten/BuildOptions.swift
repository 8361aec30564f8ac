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

  func builder() throws -> SiteBuilder {
    SiteBuilder(paths: root.paths, now: try moment(), baseURL: baseURL, sandbox: sandbox)
  }

  private func moment() throws -> Instant {
    guard let now else { return Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
    guard let local = LocalDateTime(now) else {
      throw ValidationError("--now has to be a date and time such as 2027-01-31T12:00")
    }
    return Instant(seconds: local.secondsAsUTC)
  }
}
