import Core
import Foundation
import Runner
import Site

/// The site behind `bilten serve`, which follows its sources.
struct LiveSite: Sendable {
  let paths: SitePaths
  private let engine: SiteEngine

  init(paths: SitePaths, baseURL: String, isSandbox: Bool) {
    self.paths = paths
    engine = SiteEngine(
      paths: paths,
      options: SiteOptions(
        now: Self.now, baseURL: baseURL, isSandbox: isSandbox, generator: Generator.fingerprint, keepsSources: true))
  }

  private static var now: Instant { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }

  /// Builds the site and tells what came of it.
  /// - Throws: an exit code where something is wrong; then the pages are as they were.
  func build() throws {
    // Where the output is no terminal, the lines of a server that goes on would else stay in its buffer.
    defer { fflush(nil) }
    try BuildOutcome.of { () throws(BuildError) in try engine.update(changed: nil, now: Self.now) }
      .tell(verb: "built", json: false)
  }

  /// Builds again whenever a source has changed and then been left alone for a moment, until the task is cancelled.
  /// - Parameter built: the ``fingerprint`` of what was built last, taken before the build so that no change is missed.
  func watch(since built: Int) async {
    var built = built
    while (try? await Task.sleep(for: .milliseconds(500))) != nil {
      let seen = fingerprint
      guard seen != built else { continue }
      // A program that writes many files should be through before they are read.
      guard (try? await Task.sleep(for: .milliseconds(200))) != nil else { return }
      guard fingerprint == seen else { continue }
      built = seen
      try? build()
    }
  }

  var fingerprint: Int { FileTree.fingerprint(of: [paths.content, paths.templates]) }
}
