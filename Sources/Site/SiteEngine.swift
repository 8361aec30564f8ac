import Assets
import Content
import Core
import Files
import Localization
import Synchronization
import Templates

/// Turns content and templates into pages and the functions' catalog, once or again and again.
///
///     let engine = SiteEngine(paths: SitePaths(root: "."), options: SiteOptions(now: now))
///     let report = try engine.build()
///
/// What has not changed since the last build is neither read twice nor drawn again nor written; files of an earlier build
/// that no longer belong to the site are removed; a build with any error leaves everything as it was.
public final class SiteEngine: Sendable {
  private let paths: SitePaths
  private let state: Mutex<State>

  struct State: Sendable {
    var options: SiteOptions
    var tree: ContentTree
    var bodies: BodyStore?
    var pipeline: AssetPipeline?
    var ledger: OutputLedger?
    /// What the last build wrote, in order; goes with the ledger.
    var roll: OutputRoll?
    var programs: [Programs] = []
    /// What the programs were made with, so that they are made again only where that is another.
    var templates: TemplateSources?
    /// With what they were made from.
    var languages: (key: Hash128, languages: [Language])?
    var staleAt: Instant?
  }

  /// Reads nothing yet. One engine belongs to one site's folder.
  public init(paths: SitePaths, options: SiteOptions) {
    self.paths = paths
    state = Mutex(State(options: options, tree: Self.tree(paths, options)))
  }

  private static func tree(_ paths: SitePaths, _ options: SiteOptions) -> ContentTree {
    ContentTree(
      ContentLoader(
        directory: paths.content, zoneinfo: options.zoneinfo, includesDrafts: options.includesDrafts, now: options.now))
  }

  /// The first moment after the last build at which some page would look different; nil: never.
  public var staleAt: Instant? { state.withLock { $0.staleAt } }

  /// Builds the site. Waits where another build of it is running.
  /// - Parameter progress: called now and then, from any thread.
  /// - Throws: ``BuildError/content(_:)`` with nothing changed; ``BuildError/file(path:problem:)``, after which the next build
  ///   repairs what was left half done.
  public func build(progress: (@Sendable (BuildProgress) -> Void)? = nil) throws(BuildError) -> BuildReport {
    try locked { (state) throws(BuildError) in
      var run = SiteRun(paths: paths, progress: progress)
      return try run.build(&state)
    }
  }

  /// Brings the site in step with what has changed since the last build of this engine.
  /// - Parameters:
  ///   - changed: the files and folders that have changed, from the site's folder, such as `content/events/jazz/en.md`;
  ///     nil: any may have.
  ///   - now: the moment whose state the pages show.
  /// - Throws: as ``build(progress:)``.
  public func update(
    changed: Set<String>?, now: Instant, progress: (@Sendable (BuildProgress) -> Void)? = nil
  ) throws(BuildError) -> BuildReport {
    try locked { (state) throws(BuildError) in
      state.options.now = now
      var run = SiteRun(paths: paths, changed: changed, progress: progress)
      return try run.build(&state)
    }
  }

  /// Does everything that ``build(progress:)`` does but for writing: the report tells warnings and missing texts.
  public func check() throws(BuildError) -> BuildReport {
    try perform { (state) throws(BuildError) in
      var run = SiteRun(paths: paths)
      return try run.check(&state)
    }
  }

  private func locked(
    _ work: (inout State) throws(BuildError) -> BuildReport
  ) throws(BuildError) -> BuildReport {
    try perform { (state) throws(BuildError) in
      do throws(FileError) { try FileWriter.makeFolder(paths.state + "/state") } catch { throw BuildError(error) }
      // Sources are read under the lock: else a slow build could put older pages over newer ones.
      let lock = try fileLock(paths.state + "/lock")
      let result = Result { () throws(BuildError) in try work(&state) }
      lock.unlock()
      return try result.get()
    }
  }

  private func perform(
    _ work: (inout State) throws(BuildError) -> BuildReport
  ) throws(BuildError) -> BuildReport {
    var result: Result<BuildReport, BuildError> = .failure(.badBaseURL)
    state.withLock { state in
      result = Result { () throws(BuildError) in
        if let baseURL = state.options.baseURL, BaseURL(baseURL)?.hasPath != false { throw BuildError.badBaseURL }
        return try work(&state)
      }
    }
    return try result.get()
  }

  private func fileLock(_ path: String) throws(BuildError) -> FileLock {
    do throws(FileError) { return try FileLock(path) } catch { throw BuildError(error) }
  }
}
