import Core
import Files

/// Puts the records of all things together, and looks at what no thing can know alone: whether names lead somewhere, and
/// whether two things want the same one.
struct ContentAssembly {
  let loader: ContentLoader
  let names: [ContentSection: Set<String>]
  /// Drafts that are left out.
  private var drafts: [ContentSection: Set<String>] = [:]
  private var diagnostics: [Diagnostic]
  private var missing: [MissingText] = []
  private var looseImages: [String] = []
  private var claims = ClaimCheck()
  private var files: [ThingFiles] = []

  /// - Parameter diagnostics: of `site.yml` and of the folders.
  init(
    _ loader: ContentLoader, names: [ContentSection: SectionNames], rootFiles: [ThingFiles], diagnostics: [Diagnostic]
  ) {
    self.loader = loader
    self.names = names.mapValues { $0.set.union($0.closed) }
    self.diagnostics = names.values.reduce(diagnostics) { $0 + $1.diagnostics }
    files = rootFiles
  }

  mutating func assemble(_ records: ContentRecords, settings: SettingsLoader.Outcome) -> LoadedContent {
    findDrafts(records)
    let content = (
      events: add(.events, records.events), venues: add(.venues, records.venues),
      organizers: add(.organizers, records.organizers), news: add(.news, records.news),
      pages: add(.pages, records.pages)
    )
    if let now = loader.now { checkClock(records.events, now) }
    diagnostics += claims.collisions(names: names)
    let isSettled = settings.organizer.map { check($0, in: SettingsLoader.file) } ?? true
    let (venues, organizers) = (Set(content.venues.map(\.id)), Set(content.organizers.map(\.id)))
    // What stands on something broken can't be shown any more than that itself.
    let whole = content.events.filter { venues.contains($0.venue) && organizers.contains($0.organizer) }
    let events = taxed(whole, content.venues, settings.complete?.taxes ?? [])
    let site = settings.complete.flatMap { complete in
      isSettled
        ? SiteContent(
          settings: complete, events: events, venues: content.venues, organizers: content.organizers,
          news: content.news, pages: content.pages) : nil
    }
    return LoadedContent(
      content: site, names: names.reduce(into: [:]) { $0[$1.key] = $1.value.subtracting(drafts[$1.key] ?? []) },
      diagnostics: Set(diagnostics).sorted(), missingTexts: missing, aliases: claims.aliases,
      looseImages: looseImages.sorted(), files: files)
  }

  private func taxed(_ events: [EventContent], _ venues: [VenueContent], _ taxes: [SiteTax]) -> [EventContent] {
    guard !taxes.isEmpty else { return events }
    let countries = Dictionary(venues.map { ($0.id, $0.country) }, uniquingKeysWith: { first, _ in first })
    return events.map { $0.taxed(in: countries[$0.venue] ?? "", taxes) }
  }

  private mutating func findDrafts(_ records: ContentRecords) {
    func names<Content>(_ records: [KeptRecord<Content>]) -> Set<String> {
      Set(records.lazy.filter(\.record.isLeftOut).map(\.record.name))
    }
    drafts = [
      .events: names(records.events), .venues: names(records.venues), .organizers: names(records.organizers),
      .news: names(records.news), .pages: names(records.pages),
    ]
  }

  /// - Returns: what is right, in the order of the records.
  private mutating func add<Content>(_ section: ContentSection, _ records: [KeptRecord<Content>]) -> [Content] {
    var contents: [Content] = []
    contents.reserveCapacity(records.count)
    for kept in records {
      let record = kept.record
      files.append(record.files)
      if record.isLeftOut { continue }
      diagnostics += record.diagnostics
      if !record.missing.isEmpty {
        missing.append(MissingText(section: section, name: record.name, locales: record.missing))
      }
      looseImages += record.looseImages.map { "\(section.rawValue)/\(record.name)/\($0)" }
      for claim in record.claims { claims.add(claim, section, record.name) }
      var isWhole = true
      for reference in record.references {
        if !check(reference, in: "\(section.rawValue)/\(record.name)/\(section.factsFile)") { isWhole = false }
      }
      if isWhole, let content = record.content { contents.append(content) }
    }
    return contents
  }

  /// - Parameter file: where it is written, from the content folder.
  /// - Returns: whether there is such a thing; errors are noted.
  private mutating func check(_ reference: Reference, in file: String) -> Bool {
    let known = names[reference.section] ?? []
    let place = reference.place.place(in: loader.tree.label(file))
    guard known.contains(reference.name) else {
      let hint = Suggestion.text(for: reference.name, among: known.sorted())
      diagnostics.append(Diagnostic(place, .error, "there is no \(reference.key) `\(reference.name)`\(hint)"))
      return false
    }
    guard drafts[reference.section]?.contains(reference.name) != true else {
      diagnostics.append(
        Diagnostic(
          place, .error, "the \(reference.key) `\(reference.name)` is a draft; publish it, or make this a draft too"))
      return false
    }
    return true
  }

  private mutating func checkClock(_ records: [KeptRecord<EventContent>], _ now: Instant) {
    let tree = loader.tree
    let warnings = Parallel.map(records.count, chunk: 256) { index -> [Diagnostic] in
      let record = records[index].record
      guard !record.isLeftOut, let event = record.content else { return [] }
      let file = tree.label("events/\(record.name)/event.yml")
      return ClockCheck(now: now, file: file).warnings(event, record)
    }
    for warnings in warnings { diagnostics += warnings }
  }
}
