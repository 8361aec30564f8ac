import Core
import Localization

/// Reads a content folder strictly: every key has to be known, every language complete, every name lead somewhere. All
/// errors of a run are collected.
public struct ContentLoader {
  let tree: SourceTree
  let zoneinfo: String
  let log = DiagnosticLog()

  /// - Parameters:
  ///   - directory: the content folder.
  ///   - name: what diagnostics call it.
  ///   - zoneinfo: the folder of the system's time zones.
  public init(directory: String, name: String = "content", zoneinfo: String = "/usr/share/zoneinfo") {
    tree = SourceTree(directory: directory, name: name)
    self.zoneinfo = zoneinfo
  }

  public func load() -> LoadedContent {
    guard tree.exists else {
      log.error(SourcePlace(file: tree.name), "there is no folder `\(tree.name)`")
      return LoadedContent(content: nil, names: [:], diagnostics: log.sorted)
    }
    checkRoot()
    let names = Dictionary(uniqueKeysWithValues: ContentSection.allCases.map { ($0, folderNames($0)) })
    let settings = SettingsLoader(tree: tree, log: log, organizers: names[.organizers] ?? []).load()
    let zones = TimeZones(directory: zoneinfo)
    let things = ThingLoader(tree: tree, log: log, locales: settings.locales)
    let events = EventLoader(things: things, names: names, zones: zones)
    let others = OtherLoader(things: things, names: names, zones: zones)
    func all<Thing>(_ section: ContentSection, _ load: (String) -> Thing?) -> [Thing] {
      (names[section] ?? []).sorted().compactMap(load)
    }
    let lists = (
      events: all(.events, events.event), venues: all(.venues, others.venue),
      organizers: all(.organizers, others.organizer), news: all(.news, others.news), pages: all(.pages, others.page)
    )
    let content = settings.complete.map {
      SiteContent(
        settings: $0, events: lists.events, venues: lists.venues, organizers: lists.organizers, news: lists.news,
        pages: lists.pages)
    }
    return LoadedContent(content: content, names: names, diagnostics: log.sorted)
  }

  /// Names directly in the content folder are few and fixed: `event/` would else be a section that nobody reads.
  private func checkRoot() {
    let sections = ContentSection.allCases.map(\.rawValue)
    for entry in tree.entries(of: "") {
      if entry.isFolder ? sections.contains(entry.name) : entry.name == "site.yml" { continue }
      log.error(
        SourcePlace(file: tree.label(entry.path)),
        "nothing reads this \(entry.isFolder ? "folder" : "file")"
          + Suggestion.text(for: entry.name, among: sections + ["site.yml"]))
    }
  }

  private func folderNames(_ section: ContentSection) -> Set<String> {
    var names: Set<String> = []
    for entry in tree.entries(of: section.rawValue) {
      let place = SourcePlace(file: tree.label(entry.path))
      if !entry.isFolder {
        log.error(place, "nothing reads this file; \(section.rawValue) are folders with a `\(section.factsFile)`")
      } else if Identifier<ContentSection>(entry.name) == nil {
        log.error(place, "`\(entry.name)` can't be an id; use lower-case letters a-z, digits and hyphens")
      } else {
        names.insert(entry.name)
      }
    }
    return names
  }
}
