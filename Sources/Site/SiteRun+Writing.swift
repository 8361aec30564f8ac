import Assets
import Files

extension SiteRun {
  mutating func write(_ site: PlannedSite, _ state: inout SiteEngine.State) throws(BuildError) {
    let options = state.options
    let programs = try site.programs(reusing: state.programs)
    state.programs = programs
    var writer = OutputWriter(
      paths: paths, before: before, last: state.roll, base: base(site, options), options: options,
      checksFiles: checksFiles)
    // What an ended build left is ours until a build has come to its end.
    let left = wasEnded ? before.entries.filter { $0.value == OutputLedger.left }.map(\.key) : []
    // Assets before the pages that need them, pages before the removal of what they linked to. Whoever has changed a text
    // waits for its page: it comes before all others.
    if let changed, state.roll != nil {
      let first = [site.assetOutputs, site.outputs(of: changed, programs)].map { writer.place($0) }
      try BuildMarker.write(first.flatMap(\.new) + left, markerPath)
      for placed in first { try writer.writeAhead(placed) }
      clock.next("first")
    }
    let groups = try site.outputs(programs).enumerated().map { writer.place($1, group: $0) }
    try BuildMarker.write(groups.flatMap(\.new) + left, markerPath)
    let counter = ProgressCounter(total: groups.reduce(0) { $0 + $1.outputs.count }, progress)
    try writer.write(groups) { counter.add($0) }
    try writer.writeSitemap(SitemapOutputs(plan: site.plan, pages: site.pages))
    report.removed = try writer.removeStale()
    clock.next("write")
    try compress(writer, options)
    tell(of: writer)
    try remember(site, writer, &state)
  }

  /// A hash of what every file depends on.
  private func base(_ site: PlannedSite, _ options: SiteOptions) -> Hash128 {
    var hasher = Hasher128()
    hasher.combine(options.generator)
    hasher.combine(site.plan.model.baseURL)
    hasher.combine(options.isSandbox)
    return hasher.finalize()
  }

  /// Completes the report.
  private mutating func tell(of writer: OutputWriter) {
    let sum = writer.sum()
    report.written = sum.written.sorted()
    report.writtenBytes = sum.writtenBytes
    report.drawn = sum.drawn
    report.files = writer.entries.count
    report.unchanged = writer.entries.count - sum.written.count
    report.slowest = sum.slowest.pages
  }

  private mutating func remember(
    _ site: PlannedSite, _ writer: OutputWriter, _ state: inout SiteEngine.State
  ) throws(BuildError) {
    var ledger = OutputLedger()
    ledger.entries = writer.entries
    ledger.inputs = inputs
    ledger.builtAt = state.options.now.milliseconds
    ledger.staleAt = site.plan.model.staleAt?.milliseconds ?? 0
    ledger.pages = report.pages
    ledger.warnings = report.warnings
    state.ledger = ledger
    state.roll = state.options.keepsSources ? writer.roll : nil
    do throws(FileError) {
      try site.bodies.save(isLast: changed == nil)
      try ledger.write(to: ledgerPath)
      try FileWriter.remove(markerPath)
    } catch {
      throw BuildError(error)
    }
    clock.next("remember")
  }

  private mutating func compress(_ writer: OutputWriter, _ options: SiteOptions) throws(BuildError) {
    if writer.isFirst && !options.compresses { return }
    let compressor = Precompressor(folder: paths.output)
    func below(_ names: some Sequence<String>) -> [String] {
      names.compactMap { OutputFile(name: $0) }.filter { $0.area == .pages }.map(\.path)
    }
    compressor.remove(companionsOf: below(report.removed))
    guard options.compresses else {
      // A companion of another text would be served in its place.
      compressor.remove(companionsOf: wasEnded ? below(writer.entries.keys) : below(writer.sum().written))
      return
    }
    tell(.compressing)
    do throws(FileError) {
      _ = try compressor.bringInStep(below(writer.entries.keys).filter(Precompressor.isCompressible))
    } catch {
      throw BuildError(error)
    }
    clock.next("compress")
  }
}
