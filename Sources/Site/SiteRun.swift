import Content
import Core
import Files

/// One build from its beginning to its end, and what belongs to it alone; what outlives it is in the engine's state.
struct SiteRun {
  let paths: SitePaths
  let progress: (@Sendable (BuildProgress) -> Void)?
  /// Paths from the site's folder; nil: anything may have changed.
  var changed: Set<String>?
  /// Whether a build before this one did not come to its end.
  var wasEnded = false
  /// Whether somebody else may have touched the files since the last build.
  var checksFiles = false
  /// What the last build wrote.
  var before = OutputLedger()
  /// The hash of all sources.
  var inputs = OutputLedger.unknown
  var clock = PhaseClock()
  var report = BuildReport()

  init(paths: SitePaths, changed: Set<String>? = nil, progress: (@Sendable (BuildProgress) -> Void)? = nil) {
    self.paths = paths
    self.changed = changed
    self.progress = progress
  }

  var ledgerPath: String { paths.state + "/state/ledger" }
  var markerPath: String { paths.state + "/state/building" }

  mutating func build(_ state: inout SiteEngine.State) throws(BuildError) -> BuildReport {
    if state.bodies?.isCurrent == false {
      // Another process has built the site since: what is remembered here is no longer so.
      state.bodies = nil
      state.ledger = nil
      changed = nil
    }
    wasEnded = FileStat.of(markerPath) != nil
    checksFiles = changed == nil || wasEnded
    if wasEnded || changed == nil && state.bodies == nil { state.roll = nil }
    before = ledger(state)
    tell(.looking)
    if changed == nil { inputs = InputScan.hash(paths, state.options) }
    if let report = unchanged(state) {
      state.staleAt = before.staleAt == 0 ? nil : Instant(milliseconds: before.staleAt)
      return report
    }
    clock.next("look")
    do throws(BuildError) {
      try write(try read(&state, bodies: paths.state + "/state"), &state)
    } catch {
      // What is on the disk may be neither the old nor the new: the next build looks for itself.
      state.ledger = nil
      state.roll = nil
      throw error
    }
    report.phases = clock.phases
    return report
  }

  /// Reads and checks everything, and writes nothing.
  mutating func check(_ state: inout SiteEngine.State) throws(BuildError) -> BuildReport {
    let folder = TemporaryFolder()
    let site = try read(&state, bodies: folder.path)
    _ = site
    state.bodies = nil
    report.phases = clock.phases
    return report
  }

  func tell(_ phase: BuildProgress.Phase) { progress?(BuildProgress(phase: phase, done: 0, total: 0)) }

  /// The rest of a path below `folder`; nil for a path elsewhere.
  static func path(_ path: String, below folder: String) -> String? {
    path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path == folder ? "" : nil
  }
}
