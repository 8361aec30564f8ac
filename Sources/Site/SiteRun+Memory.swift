import Core
import Files
import Synchronization

extension SiteRun {
  /// What the last build wrote, and what one left that did not come to its end.
  func ledger(_ state: SiteEngine.State) -> OutputLedger {
    if let ledger = state.ledger { return ledger }
    var ledger = OutputLedger(path: ledgerPath)
    guard let left = BuildMarker.read(markerPath) else { return ledger }
    ledger.inputs = OutputLedger.unknown
    for name in left where ledger.entries[name] == nil {
      ledger.entries[name] = OutputLedger.left
    }
    // It may have been ended between writing a file and putting it in its place.
    for name in ledger.entries.keys {
      guard let file = OutputFile(name: name)?.location(paths) else { continue }
      for type in ["", ".br", ".gz"] { FileWriter.removeRest(of: file + type) }
    }
    return ledger
  }

  /// The report of a build that has nothing to do; nil where something may have changed.
  func unchanged(_ state: SiteEngine.State) -> BuildReport? {
    let now = state.options.now.milliseconds
    guard !state.options.keepsSources, before.inputs == inputs, inputs != OutputLedger.unknown, now >= before.builtAt,
      before.staleAt == 0 || now < before.staleAt, areIntact(workers: state.options.workers)
    else { return nil }
    var report = BuildReport()
    report.pages = before.pages
    report.warnings = before.warnings
    report.files = before.entries.count
    report.unchanged = before.entries.count
    return report
  }

  /// Whether every file is as it was written.
  private func areIntact(workers: Int) -> Bool {
    let entries = Array(before.entries)
    let isIntact = Atomic<Bool>(true)
    Parallel.forEach(entries.count, workers: workers, chunk: 256) { _, range in
      guard isIntact.load(ordering: .relaxed) else { return }
      for (name, entry) in entries[range] {
        guard let file = OutputFile(name: name), let stat = FileStat.of(file.location(paths)), stat.kind == .file,
          stat.size == entry.size, stat.modified == entry.modified
        else { return isIntact.store(false, ordering: .relaxed) }
      }
    }
    return isIntact.load(ordering: .relaxed)
  }
}
