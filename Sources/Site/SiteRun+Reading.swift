import Assets
import Content
import Core
import Files
import Localization
import Templates

extension SiteRun {
  /// - Parameter bodies: the folder that holds what was rendered.
  mutating func read(_ state: inout SiteEngine.State, bodies folder: String) throws(BuildError) -> PlannedSite {
    tell(.reading)
    let pipeline =
      state.pipeline
      ?? AssetPipeline(root: AbsolutePath.of(paths.root), cache: AbsolutePath.of(paths.cache) + "/assets")
    state.pipeline = pipeline
    let bodies = try bodyStore(state, pipeline, folder: folder)
    bodies.begin()
    let isFirst = state.bodies == nil
    state.bodies = bodies
    let loaded = load(&state, bodies, isFirst: isFirst)
    report.missingTexts = loaded.missingTexts
    (report.bodiesRendered, report.bodiesKept) = bodies.counts
    clock.next("read")
    guard let content = loaded.content?.withoutLooseEnds else { throw .content(loaded.diagnostics) }
    if let failure = bodies.failure { throw BuildError(failure) }
    let sources = SourcesReader(paths: paths, pipeline: pipeline, bodies: bodies)
    tell(.assets)
    let read = sources.read(content, loaded, changed, &state)
    report.assetsMade = read.assets.made
    report.assetsKept = read.assets.cacheHits
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
    _ state: inout SiteEngine.State, _ bodies: BodyStore, isFirst: Bool
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
}
