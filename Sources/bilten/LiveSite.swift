import ArgumentParser
import Content
import Core
import Foundation
import Runner
import Site
import Terminal
import Watch

/// The site behind `bilten serve`, which follows its sources.
struct LiveSite: Sendable {
  let engine: SiteEngine
  let paths: SitePaths
  let console: Console
  /// nil: browsers are not told.
  let reload: LiveReload?

  /// Builds the site for the first time and tells what came of it.
  /// - Throws: an exit code where something is wrong; then the pages are as they were.
  func build() throws {
    let progress = ProgressLine(console.errors)
    let outcome = BuildOutcome.of { () throws(BuildError) in
      try engine.build { progress.show($0.phase.rawValue, done: $0.done, total: $0.total) }
    }
    progress.clear()
    tell(outcome)
    try outcome.exit()
  }

  /// Begins to watch the sources; what changes while the site is built for the first time is not missed.
  /// - Throws: an exit code where nothing can be watched.
  func watcher() throws -> FolderWatcher {
    do throws(WatchError) {
      return try FolderWatcher([paths.content, paths.templates])
    } catch {
      console.tell(problem: "\(error)")
      throw ExitCode(1)
    }
  }

  /// Builds again whenever a source has changed, and when time alone makes pages look different, until the task is
  /// cancelled.
  func follow(_ watcher: FolderWatcher) async {
    var tried: Instant?
    while !Task.isCancelled {
      // What could not be built at its moment waits for a change, or the next look.
      let staleAt = engine.staleAt.flatMap { $0 == tried ? nil : $0 }
      let change = await change(from: watcher, until: staleAt)
      guard !Task.isCancelled else { return }
      let isStale = staleAt.map { $0 <= .now } ?? false
      if isStale { tried = staleAt }
      if change != .paths([]) || isStale { await update(change) }
    }
  }

  /// - Returns: nothing changed where the moment came first.
  private func change(from watcher: FolderWatcher, until moment: Instant?) async -> FolderChange {
    guard let moment else { return await watcher.next() ?? .paths([]) }
    // The machine may sleep or its clock be set, so a distant moment is looked at again.
    let wait = min(max(0, moment.milliseconds - Instant.now.milliseconds), 60_000)
    return await withTaskGroup(of: FolderChange?.self) { group in
      group.addTask { await watcher.next() }
      group.addTask {
        try? await Task.sleep(for: .milliseconds(wait))
        return nil
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      // A change may come in the very moment that ends the wait.
      for await other in group { if let other { return first?.merged(with: other) ?? other } }
      return first ?? .paths([])
    }
  }

  private func update(_ change: FolderChange) async {
    var changed: Set<String>?
    if case .paths(let paths) = change { changed = Set(paths.map(named)) }
    // The work blocks, and the server's own tasks need their threads.
    let outcome = await withCheckedContinuation { continuation in
      Thread.detachNewThread { [engine, changed] in
        continuation.resume(
          returning: BuildOutcome.of { () throws(BuildError) in try engine.update(changed: changed, now: .now) })
      }
    }
    tell(outcome)
  }

  /// The path as the site's folder sees it, which the engine and diagnostics name.
  private func named(_ path: String) -> String {
    paths.root != "." && path.hasPrefix(paths.root + "/") ? String(path.dropFirst(paths.root.count + 1)) : path
  }

  private func tell(_ outcome: BuildOutcome) {
    outcome.tell(console)
    switch outcome {
    case .done(let report, let took):
      console.output.line(BuildSummary(report: report, took: took).line)
      reload?.built()
    case .wrong(let diagnostics):
      reload?.broken(diagnostics.filter { $0.severity == .error }.prefix(20).map(problem))
    case .failed(let problem):
      reload?.broken([ReloadProblem(place: "", sentence: problem, excerpt: "")])
    }
  }

  private func problem(_ diagnostic: Diagnostic) -> ReloadProblem {
    ReloadProblem(
      place: "\(diagnostic.file):\(diagnostic.line):\(diagnostic.column)", sentence: diagnostic.sentence,
      excerpt: console.excerpt(of: diagnostic, .plain).joined(separator: "\n"))
  }
}
