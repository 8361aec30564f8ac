import Assets
import Content
import Core
import Files
import Localization
import Synchronization
import Templates

/// One build from its beginning to its end.
struct SiteRun {
  let paths: SitePaths
  let progress: (@Sendable (BuildProgress) -> Void)?

  private var ledgerPath: String { paths.state + "/state/ledger" }
  private var markerPath: String { paths.state + "/state/building" }

  /// - Parameter changed: paths from the site's folder; nil: anything may have changed.
  func build(_ state: inout SiteEngine.State, changed: Set<String>?) throws(BuildError) -> BuildReport {
    var clock = PhaseClock()
    var changed = changed
    if state.bodies?.isCurrent == false {
      // Another process has built the site since: what is remembered here is no longer so.
      state.bodies = nil
      state.ledger = nil
      changed = nil
    }
    let wasEnded = FileStat.of(markerPath) != nil
    if wasEnded || changed == nil && state.bodies == nil { state.roll = nil }
    let ledger = self.ledger(state)
    tell(.looking)
    let inputs = changed == nil ? InputScan.hash(paths, state.options) : OutputLedger.unknown
    if let report = unchanged(ledger, inputs, state) {
      state.staleAt = ledger.staleAt == 0 ? nil : Instant(milliseconds: ledger.staleAt)
      return report
    }
    clock.next("look")
    var report = BuildReport()
    do throws(BuildError) {
      let site = try read(&state, changed, &clock, &report)
      try write(
        site, &state, ledger, inputs, changed, checksFiles: changed == nil || wasEnded, wasEnded: wasEnded, &clock,
        &report)
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
  func check(_ state: inout SiteEngine.State) throws(BuildError) -> BuildReport {
    var clock = PhaseClock()
    var report = BuildReport()
    let folder = TemporaryFolder()
    let site = try read(&state, nil, &clock, &report, bodiesFolder: folder.path)
    _ = site
    state.bodies = nil
    report.phases = clock.phases
    return report
  }

  // MARK: Reading

  private func read(
    _ state: inout SiteEngine.State, _ changed: Set<String>?, _ clock: inout PhaseClock, _ report: inout BuildReport,
    bodiesFolder: String? = nil
  ) throws(BuildError) -> PlannedSite {
    tell(.reading)
    let pipeline =
      state.pipeline
      ?? AssetPipeline(root: AbsolutePath.of(paths.root), cache: AbsolutePath.of(paths.cache) + "/assets")
    state.pipeline = pipeline
    let bodies = try bodyStore(state, pipeline, folder: bodiesFolder ?? paths.state + "/state")
    bodies.begin()
    let isFirst = state.bodies == nil
    state.bodies = bodies
    let loaded = load(&state, changed, bodies, isFirst: isFirst)
    report.missingTexts = loaded.missingTexts
    (report.bodiesRendered, report.bodiesKept) = bodies.counts
    clock.next("read")
    guard let content = loaded.content?.withoutLooseEnds else { throw .content(loaded.diagnostics) }
    if let failure = bodies.failure { throw BuildError(failure) }
    let sources = SourcesReader(paths: paths, pipeline: pipeline, bodies: bodies)
    tell(.assets)
    let read = sources.read(content, loaded, changed, &state)
    report.toolRuns = read.assets.toolRuns
    report.toolResultsKept = read.assets.cacheHits
    clock.next("assets")
    tell(.planning)
    let site = PlannedSite(
      content, read, languages(content.settings, read.templates, &state), state.options, bodies, aliases: loaded.aliases
    )
    let diagnostics = Set(loaded.diagnostics + read.diagnostics + site.diagnostics(loaded)).sorted()
    guard !diagnostics.contains(where: { $0.severity == .error }) else { throw .content(diagnostics) }
    report.warnings = diagnostics
    report.pages = site.pages.reduce(0) { $0 + $1.count }
    state.staleAt = site.plan.model.staleAt
    clock.next("plan")
    return site
  }

  /// The languages of the site, taken over where nothing of theirs has changed.
  private func languages(
    _ settings: SiteSettings, _ templates: TemplateSources, _ state: inout SiteEngine.State
  ) -> [Language] {
    var hasher = Hasher128()
    hasher.combine(templates.fingerprint)
    for locale in settings.locales {
      hasher.combine(locale.rawValue)
      hasher.combine(settings.digits[locale]?.rawValue)
    }
    let key = hasher.finalize()
    if let known = state.languages, known.key == key { return known.languages }
    let languages = settings.locales.map { locale in
      Language(settings, locale, templates.strings[locale] ?? Strings(locale: locale, messages: [:]))
    }
    state.languages = (key, languages)
    return languages
  }

  private func load(
    _ state: inout SiteEngine.State, _ changed: Set<String>?, _ bodies: BodyStore, isFirst: Bool
  ) -> LoadedContent {
    if isFirst { return state.tree.load(bodies: bodies) }
    let content = changed.map { Set($0.compactMap { Self.path($0, below: "content") }) }
    return state.tree.update(changed: content, now: state.options.now, bodies: bodies)
  }

  private func bodyStore(
    _ state: SiteEngine.State, _ pipeline: AssetPipeline, folder: String
  ) throws(BuildError) -> BodyStore {
    if let bodies = state.bodies { return bodies }
    do throws(FileError) {
      return try BodyStore(folder: folder, generator: state.options.generator) { path in
        try? pipeline.image("content/" + path)
      }
    } catch {
      throw BuildError(error)
    }
  }

  static func path(_ path: String, below folder: String) -> String? {
    path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path == folder ? "" : nil
  }

  // MARK: Writing

  private func write(
    _ site: PlannedSite, _ state: inout SiteEngine.State, _ before: OutputLedger, _ inputs: Hash128,
    _ changed: Set<String>?, checksFiles: Bool, wasEnded: Bool, _ clock: inout PhaseClock, _ report: inout BuildReport
  ) throws(BuildError) {
    let options = state.options
    var hasher = Hasher128()
    hasher.combine(options.generator)
    hasher.combine(site.plan.model.baseURL)
    hasher.combine(options.isSandbox)
    let base = hasher.finalize()
    let programs = try site.programs(reusing: state.programs)
    state.programs = programs
    var writer = OutputWriter(
      paths: paths, before: before, last: state.roll, base: base, options: options, checksFiles: checksFiles)
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
    try compress(site, writer, options, report.removed, wasEnded: wasEnded, &clock)
    let sum = writer.sum()
    report.written = sum.written.sorted()
    report.writtenBytes = sum.writtenBytes
    report.drawn = sum.drawn
    report.files = writer.entries.count
    report.unchanged = writer.entries.count - sum.written.count
    report.slowest = sum.slowest.pages
    var ledger = OutputLedger()
    ledger.entries = writer.entries
    ledger.inputs = inputs
    ledger.builtAt = options.now.milliseconds
    ledger.staleAt = site.plan.model.staleAt?.milliseconds ?? 0
    ledger.pages = report.pages
    state.ledger = ledger
    state.roll = options.keepsSources ? writer.roll : nil
    do throws(FileError) {
      try site.bodies.save(isLast: changed == nil)
      try ledger.write(to: ledgerPath)
      try FileWriter.remove(markerPath)
    } catch {
      throw BuildError(error)
    }
    clock.next("remember")
  }

  private func compress(
    _ site: PlannedSite, _ writer: OutputWriter, _ options: SiteOptions, _ removed: [String], wasEnded: Bool,
    _ clock: inout PhaseClock
  ) throws(BuildError) {
    if writer.isFirst && !options.compresses { return }
    let compressor = Precompressor(folder: paths.output)
    func below(_ names: some Sequence<String>) -> [String] {
      names.compactMap { OutputFile(name: $0) }.filter { $0.area == .pages }.map(\.path)
    }
    compressor.remove(companionsOf: below(removed))
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

  // MARK: Memory

  private func ledger(_ state: SiteEngine.State) -> OutputLedger {
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

  /// - Returns: nil where something may have changed.
  private func unchanged(_ ledger: OutputLedger, _ inputs: Hash128, _ state: SiteEngine.State) -> BuildReport? {
    let now = state.options.now.milliseconds
    guard !state.options.keepsSources, ledger.inputs == inputs, inputs != OutputLedger.unknown, now >= ledger.builtAt,
      ledger.staleAt == 0 || now < ledger.staleAt, areIntact(ledger, workers: state.options.workers)
    else { return nil }
    var report = BuildReport()
    report.pages = ledger.pages
    report.files = ledger.entries.count
    report.unchanged = ledger.entries.count
    return report
  }

  /// Whether every file is as it was written.
  private func areIntact(_ ledger: OutputLedger, workers: Int) -> Bool {
    let entries = Array(ledger.entries)
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

  private func tell(_ phase: BuildProgress.Phase) { progress?(BuildProgress(phase: phase, done: 0, total: 0)) }
}
