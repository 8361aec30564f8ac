import Content
import Core
import Templates

/// Turns content and templates into pages and the functions' catalog.
///
///     let report = try SiteBuilder(paths: SitePaths(root: "."), now: now).build()
///
/// Only changed files are written, each in one step; files of an earlier build that no longer belong to the site are
/// removed; a build with any error leaves everything as it was.
public struct SiteBuilder: Sendable {
  private let paths: SitePaths
  private let now: Instant
  private let baseURL: String?
  private let sandbox: Bool
  private let zoneinfo: String

  /// - Parameters:
  ///   - now: the moment whose state the pages show: what is over, what is on sale.
  ///   - baseURL: in place of the one in `site.yml`; nil keeps that one.
  ///   - sandbox: whether payments are played; every page then says so.
  ///   - zoneinfo: the folder of the system's time zones.
  public init(
    paths: SitePaths, now: Instant, baseURL: String? = nil, sandbox: Bool = false,
    zoneinfo: String = "/usr/share/zoneinfo"
  ) {
    self.paths = paths
    self.now = now
    self.baseURL = baseURL
    self.sandbox = sandbox
    self.zoneinfo = zoneinfo
  }

  /// Builds the site. Waits where another build of it is running.
  /// - Throws: ``BuildError/content(_:)`` with nothing changed; ``BuildError/file(path:problem:)``, after which the next build
  ///   repairs what was left half done.
  public func build() throws(BuildError) -> BuildReport {
    try FileStore.makeFolder(paths.state)
    // Sources are read under the lock: else a slow build could put older pages over newer ones.
    let lock = try BuildLock(paths.state + "/lock")
    let result = Result { () throws(BuildError) in try run(try checkedSources(), isDryRun: false) }
    lock.unlock()
    return try result.get()
  }

  /// Does everything that ``build()`` does but for writing; the report says what would be written.
  public func check() throws(BuildError) -> BuildReport { try run(checkedSources(), isDryRun: true) }

  private func checkedSources() throws(BuildError) -> SiteSources {
    if let baseURL, BaseURL(baseURL)?.hasPath != false { throw .badBaseURL }
    let sources = SiteSources(paths: paths, zoneinfo: zoneinfo)
    guard !sources.diagnostics.contains(where: { $0.severity == .error }) else { throw .content(sources.diagnostics) }
    return sources
  }

  private func run(_ sources: SiteSources, isDryRun: Bool) throws(BuildError) -> BuildReport {
    guard let content = sources.content, let templates = sources.templateSet else {
      throw .content(sources.diagnostics)
    }
    let model = SiteModel(
      content: content, strings: sources.strings, assets: sources.assets, now: now,
      baseURL: baseURL ?? content.settings.baseURL, sandbox: sandbox, bodies: sources.bodies)
    var output = try Output(paths: paths, isDryRun: isDryRun)
    var report = BuildReport()
    report.warnings = sources.diagnostics
    do throws(BuildError) {
      try draw(model, templates, sources, into: &output, &report)
      try output.commit(&report)
    } catch {
      try output.discard()
      throw error
    }
    return report
  }

  private func draw(
    _ model: SiteModel, _ templates: TemplateSet, _ sources: SiteSources, into output: inout Output,
    _ report: inout BuildReport
  ) throws(BuildError) {
    for (file, bytes) in model.assets.files { try output.add(.pages, file, bytes) }
    try CatalogBuilder(model: model, templates: sources.templates).visit { (file, bytes) throws(BuildError) in
      try output.add(.catalog, file, bytes)
    }
    var artist = PageArtist(templates: templates, warnings: sources.diagnostics)
    for language in model.languages {
      let frame = PageFrame(model: model, language: language)
      try PageList(model: model, language: language).visit { (page) throws(BuildError) in
        artist.draw(page.template, frame.values(page), language)
        if !artist.hasFailed { try output.add(.pages, page.path.file(in: language.locale), artist.bytes) }
        report.pages += 1
      }
    }
    let fallback = model.languages.first { $0.locale == model.content.settings.defaultLocale }
    if let fallback {
      artist.draw("pages/root.html", PageFrame(model: model, language: fallback).rootValues(), fallback)
      try output.add(.pages, "index.html", artist.bytes)
      report.pages += 1
    }
    if artist.hasFailed { throw .content(artist.diagnostics) }
    for (file, bytes) in Sitemap(model: model).files() { try output.add(.pages, file, bytes) }
    try output.add(.pages, "robots.txt", Robots.bytes(model))
  }
}
