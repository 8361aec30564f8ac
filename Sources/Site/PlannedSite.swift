import Assets
import Content
import Core
import Feeds
import Files
import Localization
import Templates

/// A site that was read: its pages and files, not yet drawn.
struct PlannedSite {
  let plan: SitePlan
  let bodies: BodyStore
  let templates: TemplateSources
  let assets: AssetBuild
  /// By language.
  let pages: [[any SitePage]]
  private let sources: SourcesReader.Sources

  init(
    _ content: SiteContent, _ sources: SourcesReader.Sources, _ languages: [Language], _ options: SiteOptions,
    _ bodies: BodyStore, aliases: [Alias]
  ) {
    let model = SiteModel(content, languages: languages, images: sources.images, options: options)
    let plan = SitePlan(model)
    let known = Set(sources.templates.pages)
    self.plan = plan
    self.bodies = bodies
    self.sources = sources
    templates = sources.templates
    assets = sources.assets
    let decoder = sources.assets.names["decoder.wasm"]
    pages = Parallel.map(model.languages.count, workers: options.workers) { index in
      (plan.pages(of: index) + ScannerPage.pages(plan, index, decoder: decoder) + plan.redirects(aliases, of: index))
        .filter { known.contains($0.template) }
    }
  }

  /// What is wrong with links and addresses.
  func diagnostics(_ loaded: LoadedContent) -> [Diagnostic] {
    LinkChecker.diagnostics(plan, bodies) {
      LinkChecker(
        plan, bodies: bodies, pages: pages.joined().lazy.map(\.path), files: files, names: loaded.names,
        anchors: templates.anchors)
    }
      + AliasChecker.diagnostics(loaded.aliases) {
        Set(pages.joined().lazy.filter { $0.template != .redirect }.map(\.path)).union(["/"])
      } files: {
        files.map(SiteLocale.asset) + ["robots.txt", "sitemap.xml"]
      }
  }

  /// Addresses that are no pages.
  private var files: [String] {
    var files = assets.files.map { "/" + $0.path }
    for site in plan.locales {
      files += ["events.atom", "events.rss", "events.ics", "news.atom", "news.rss"].map(site.path)
      if plan.model.content.settings.hasEventCalendars {
        files += site.eventPaths.compactMap { $0.map { $0 + ".ics" } }
      }
    }
    return files
  }

  // MARK: Programs

  /// The programs of every language, taken over where nothing of theirs has changed.
  func programs(reusing known: [Programs]) throws(BuildError) -> [Programs] {
    var programs: [Programs] = []
    for site in plan.locales {
      let constants = ConstantsView(site: site, filters: plan.filters[site.index]).record
      var hasher = Hasher128()
      hasher.combine(templates.fingerprint)
      hasher.combine(assets.fingerprint)
      hasher.combine(site.locale.rawValue)
      hasher.combine(site.formats.digits.rawValue)
      hasher.combine(.record(constants))
      let fingerprint = hasher.finalize()
      if known.indices.contains(site.index), known[site.index].fingerprint == fingerprint {
        programs.append(known[site.index])
        continue
      }
      guard let set = templates.set,
        let made = Programs(
          set, pages: templates.pages, strings: site.language.strings, assets: templateAssets, constants: constants,
          fingerprint: fingerprint)
      else { throw .file(path: "templates", problem: "the templates can't be prepared for \(site.locale)") }
      programs.append(made)
    }
    return programs
  }

  private var templateAssets: TemplateAssets {
    TemplateAssets(assets.names, sheets: assets.smallSheets.mapValues { InlineSheet(text: $0.text, hash: $0.hash) })
  }

  // MARK: Files

  /// All files in the order in which they have to be written, the sitemap aside.
  func outputs(_ programs: [Programs]) throws(BuildError) -> [[any SiteOutput]] {
    var groups: [[any SiteOutput]] = [assetOutputs]
    groups.append(
      try CatalogFiles(plan: plan, assets: assets, templates: templates.sources).outputs())
    let calendars = CalendarEntries(plan.model)
    for site in plan.locales { groups.append(outputs(site, programs[site.index], calendars)) }
    groups.append(rootOutputs(programs))
    return groups
  }

  var assetOutputs: [any SiteOutput] {
    assets.files.map { published in
      let file = OutputFile(.pages, published.path)
      switch published.content {
      case .bytes(let bytes): return BytesOutput(file: file, content: bytes)
      case .file(let source): return CopiedOutput(file: file, source: source)
      }
    }
  }

  /// The pages of the things that these paths belong to, such as `content/events/jazz/en.md`.
  func outputs(of changed: Set<String>, _ programs: [Programs]) -> [any SiteOutput] {
    let content = plan.model.content
    let things = Set(changed.map { $0.split(separator: "/").prefix(3).joined(separator: "/") })
    func numbers(_ section: ContentSection, _ ids: some Collection<String>) -> [Int] {
      guard things.contains(where: { $0.hasPrefix("content/\(section.rawValue)/") }) else { return [] }
      return ids.enumerated().filter { things.contains("content/\(section.rawValue)/\($1)") }.map(\.offset)
    }
    let events = numbers(.events, content.events.lazy.map(\.id.rawValue))
    let venues = numbers(.venues, content.venues.lazy.map(\.id.rawValue))
    let organizers = numbers(.organizers, content.organizers.lazy.map(\.id.rawValue))
    let news = numbers(.news, content.news.lazy.map(\.id.rawValue))
    let articles = numbers(.pages, content.pages.lazy.map(\.id.rawValue))
    return plan.locales.flatMap { site -> [any SiteOutput] in
      var pages: [any SitePage] = events.compactMap { EventPage(site, $0, plan) as (any SitePage)? }
      pages += venues.map { VenuePage(site, $0, plan) }
      pages += organizers.map { OrganizerPage(site, $0, plan) }
      pages += news.compactMap { PostPage(site, $0, plan) as (any SitePage)? }
      pages += articles.compactMap { ContentPage(site, $0, plan) as (any SitePage)? }
      return outputs(pages, site, programs[site.index])
    }
  }

  private func outputs(_ pages: [any SitePage], _ site: SiteLocale, _ programs: Programs) -> [any SiteOutput] {
    let context = DrawingContext(site: site, cards: CardDeck(site), bodies: bodies)
    let frame = PageFrame(site: site)
    return pages.compactMap { page in
      programs[page.template].map { PageOutput(page: page, frame: frame, program: $0, context: context) }
    }
  }

  private func outputs(_ site: SiteLocale, _ programs: Programs, _ calendars: CalendarEntries) -> [any SiteOutput] {
    var outputs = outputs(pages[site.index], site, programs)
    if plan.model.content.settings.hasEventCalendars {
      outputs += site.eventPaths.indices.compactMap { event in
        site.eventPaths[event].map {
          EventCalendarOutput(site: site, number: event, path: $0, calendars: calendars) as any SiteOutput
        }
      }
    }
    outputs.append(SiteCalendarOutput(site: site, calendars: calendars))
    for kind in [FeedOutput.Kind.events, .news] {
      for format in [FeedOutput.Format.atom, .rss] {
        outputs.append(FeedOutput(site: site, kind: kind, format: format))
      }
    }
    for list in plan.lists[site.index] where list.feedPath != nil {
      outputs.append(FeedOutput(site: site, kind: .events, format: .atom, list: list))
    }
    if templates.pages.contains(.search) { outputs.append(SearchIndexOutput(site: site)) }
    outputs.append(ManifestOutput(site: site, icon: assets.names["icon.svg"]))
    if templates.pages.contains(.scanner) {
      outputs.append(ScannerManifestOutput(site: site, icon: assets.names["icon.svg"]))
    }
    return outputs
  }

  /// What belongs to no language.
  private func rootOutputs(_ programs: [Programs]) -> [any SiteOutput] {
    let model = plan.model
    let site = plan.locales[model.defaultLanguage]
    let context = DrawingContext(site: site, cards: CardDeck(site), bodies: bodies)
    var outputs: [any SiteOutput] = []
    if let program = programs[model.defaultLanguage][.root] {
      outputs.append(PageOutput(page: plan.root, frame: PageFrame(site: site), program: program, context: context))
    }
    var robots: [UInt8] = []
    Robots.append(isSandbox: model.options.isSandbox, sitemapURL: model.absolute("/sitemap.xml"), into: &robots)
    outputs.append(BytesOutput(file: OutputFile(.pages, "robots.txt"), content: robots))
    return outputs
  }
}
