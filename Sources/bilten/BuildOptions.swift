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

  @Flag(help: "Show what is marked `draft: true` too.")
  var drafts = false

  @Option(help: ArgumentHelp("Build as if it were this moment, in UTC, such as 2027-01-31T12:00.", valueName: "time"))
  var now: String?

  @Flag(help: "Write the result as one JSON object to the standard output.")
  var json = false

  @OptionGroup var excerpt: ExcerptOption

  var console: Console { Console(root: root.root, excerpts: excerpt.excerpts) }

  /// - Parameter compresses: whether shorter forms are written beside the pages.
  func engine(compresses: Bool = false) throws -> SiteEngine {
    let options = SiteOptions(
      now: try moment(), baseURL: baseURL, isSandbox: sandbox, includesDrafts: drafts, compresses: compresses,
      generator: Generator.fingerprint)
    return SiteEngine(paths: root.paths, options: options)
  }

  private func moment() throws -> Instant {
    guard let now else { return .now }
    // Seconds and the letter of UTC may be there, as in RFC 3339, and change nothing.
    var text = now[...]
    if text.hasSuffix("Z") { text = text.dropLast() }
    if text.count == 19, text.hasSuffix(":00") { text = text.dropLast(3) }
    guard let local = LocalDateTime(String(text)) else {
      throw ValidationError("--now has to be a date and time such as 2027-01-31T12:00")
    }
    return Instant(seconds: local.secondsAsUTC)
  }
}
