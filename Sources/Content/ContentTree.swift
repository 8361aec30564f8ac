import Core
import Files

/// A content folder as it was read, thing by thing, so that after a change only what changed is read again.
public struct ContentTree: Sendable {
  private var loader: ContentLoader
  private let crew: LoadingCrew
  private var settings = SettingsLoader.Outcome()
  private var settingsDiagnostics: [Diagnostic] = []
  private var rootDiagnostics: [Diagnostic] = []
  private var names: [ContentSection: SectionNames] = [:]
  private var records = ContentRecords()
  private var isLoaded = false

  /// Reads nothing yet.
  public init(_ loader: ContentLoader) {
    self.loader = loader
    crew = LoadingCrew(tree: loader.tree, zoneinfo: loader.zoneinfo)
  }

  /// Reads everything, in parallel. The outcome is the same whatever order things are read in.
  public mutating func load(bodies: some BodySink) -> LoadedContent {
    records = ContentRecords()
    names = [:]
    isLoaded = true
    guard loader.tree.exists else {
      let error = Diagnostic(SourcePlace(file: loader.tree.name), .error, "there is no folder `\(loader.tree.name)`")
      return LoadedContent(
        content: nil, names: [:], diagnostics: [error], missingTexts: [], aliases: [], looseImages: [], files: [])
    }
    let log = DiagnosticLog()
    settings = SettingsLoader(tree: loader.tree, log: log).load()
    settingsDiagnostics = log.diagnostics
    return refresh(changed: nil, bodies)
  }

  /// Reads again what has changed. The outcome is that of a new ``load(bodies:)``; a body that is read again is given to the
  /// sink again.
  /// - Parameters:
  ///   - changed: paths from the content folder, of files or of whole folders; nil: every file that is not as it was.
  ///   - now: from now on dates are compared with it; nil: with the same as before.
  public mutating func update(changed: Set<String>?, now: Instant? = nil, bodies: some BodySink) -> LoadedContent {
    if let now { loader = loader.at(now) }
    // Where nothing is told, a file may also have come to a section's folder itself.
    if changed == nil { names = [:] }
    let changed = changed ?? changedPaths()
    guard isLoaded, !changed.contains(SettingsLoader.file), !changed.contains("") else { return load(bodies: bodies) }
    guard SourceTree(directory: loader.tree.directory, name: loader.tree.name).exists else {
      return load(bodies: bodies)
    }
    return refresh(changed: ChangedThings(changed), bodies)
  }

  /// - Parameter changed: nil: everything.
  private mutating func refresh(changed: ChangedThings?, _ sink: some BodySink) -> LoadedContent {
    list(changed)
    let context = LoadingContext(tree: loader.tree, includesDrafts: loader.includesDrafts, settings: settings)
    func refresh<Content>(
      _ section: ContentSection, _ records: inout [KeptRecord<Content>],
      _ read: @Sendable (ThingReader, LoadingWorker) -> ThingRecord<Content>
    ) {
      records = self.refresh(records, section, names[section]?.names ?? [], changed, context, read)
    }
    var new = records
    refresh(.events, &new.events) { thing, worker in
      EventLoader(context: context, zones: worker.zones, sink: sink).event(thing)
    }
    refresh(.venues, &new.venues) { thing, worker in
      OtherLoader(context: context, zones: worker.zones, sink: sink).venue(thing)
    }
    refresh(.organizers, &new.organizers) { thing, worker in
      OtherLoader(context: context, zones: worker.zones, sink: sink).organizer(thing)
    }
    refresh(.news, &new.news) { thing, worker in
      OtherLoader(context: context, zones: worker.zones, sink: sink).news(thing)
    }
    refresh(.pages, &new.pages) { thing, worker in
      OtherLoader(context: context, zones: worker.zones, sink: sink).page(thing)
    }
    records = new
    let rootFiles = settings.stat.map { stat in
      [ThingFiles(folder: "", files: [ThingFiles.File(name: SettingsLoader.file, stat: stat)])]
    }
    var assembly = ContentAssembly(
      loader, names: names, rootFiles: rootFiles ?? [], diagnostics: rootDiagnostics + settingsDiagnostics)
    return assembly.assemble(records, settings: settings)
  }

  /// Lists the sections in which things may have come or gone.
  private mutating func list(_ changed: ChangedThings?) {
    var listing = SectionListing(tree: loader.tree)
    listing.checkRoot()
    rootDiagnostics = listing.diagnostics
    for section in ContentSection.allCases {
      if let known = names[section], let changed, !changed.mayChangeNames(section, known.set, in: loader.tree) {
        continue
      }
      names[section] = SectionNames(section, loader.tree)
    }
  }

  /// The records for `names`, in their order: those that are there and not `changed`, and new ones for the rest.
  private func refresh<Content>(
    _ records: [KeptRecord<Content>], _ section: ContentSection, _ names: [String], _ changed: ChangedThings?,
    _ context: LoadingContext, _ read: @Sendable (ThingReader, LoadingWorker) -> ThingRecord<Content>
  ) -> [KeptRecord<Content>] {
    if let changed, !changed.touches(section) { return records }
    let isChanged = changed?.names(section) ?? { _ in true }
    // The old record of each name; nil: it has to be read.
    var kept: [Int?] = []
    var old = 0
    for name in names {
      // Mostly the next name is that of the next record.
      while old < records.count, records[old].record.name != name,
        records[old].record.name.utf8.lexicographicallyPrecedes(name.utf8)
      {
        old += 1
      }
      let isKnown = old < records.count && records[old].record.name == name
      kept.append(isKnown && changed != nil && !isChanged(name) ? old : nil)
      if isKnown { old += 1 }
    }
    let found = crew.read(zip(names, kept).filter { $1 == nil }.map(\.0)) { name, worker in
      read(ThingReader(section, name, context: context, source: worker.source), worker)
    }
    var next = found.makeIterator()
    return kept.compactMap { index in index.map { records[$0] } ?? next.next() }
  }

  /// The files that are not as they were when they were read.
  private func changedPaths() -> Set<String> {
    func folders<Content>(_ records: [KeptRecord<Content>]) -> [ThingFiles] { records.map(\.record.files) }
    var old: [String: ThingFiles] = [:]
    let all =
      folders(records.events) + folders(records.venues) + folders(records.organizers) + folders(records.news)
      + folders(records.pages)
    for folder in all { old[folder.folder] = folder }
    let scan = SourceScan(tree: loader.tree)
    var changed: Set<String> = []
    for folder in scan.folders where !folder.folder.isEmpty {
      if old.removeValue(forKey: folder.folder) != folder { changed.insert(folder.folder) }
    }
    changed.formUnion(old.keys)
    if scan.root.first?.files.first?.stat != settings.stat { changed.insert(SettingsLoader.file) }
    return changed
  }
}
