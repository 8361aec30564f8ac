import Content
import Core
import Localization
import Templates

/// Everything a build reads, checked. What is wrong is in ``diagnostics``; with an error among them nothing is built.
struct SiteSources {
  let content: SiteContent?
  let strings: [LocaleTag: Strings]
  let templates: [String: String]
  let templateSet: TemplateSet?
  let assets: Assets
  /// Rendered bodies by the place of their source.
  let bodies: [SourcePlace: SafeHTML]
  /// Sorted by place.
  let diagnostics: [Diagnostic]

  init(paths: SitePaths, zoneinfo: String) {
    let loaded = ContentLoader(directory: paths.content, zoneinfo: zoneinfo).load()
    let tree = SourceTree(directory: paths.templates, name: "templates")
    var reader = TemplateReader(tree: tree)
    reader.read()
    var diagnostics = loaded.diagnostics + reader.diagnostics
    var assets = reader.assets
    content = loaded.content
    var strings: [LocaleTag: Strings] = [:]
    var bodies: [SourcePlace: SafeHTML] = [:]
    if let content = loaded.content {
      let settings = content.settings
      let loadedStrings = StringsLoader(directory: paths.templates + "/strings")
        .load(settings.locales, reference: settings.defaultLocale)
      strings = loadedStrings.strings
      diagnostics += loadedStrings.diagnostics
      if !loadedStrings.hasErrors { diagnostics += reader.problems(with: strings) }
      diagnostics += Self.addPosters(of: content, paths: paths, to: &assets)
      var check = BodyCheck(content: content, names: loaded.names, assets: assets)
      check.run()
      bodies = check.bodies
      diagnostics += check.diagnostics
    }
    self.strings = strings
    self.bodies = bodies
    self.assets = assets
    templates = reader.sources
    templateSet = reader.set
    self.diagnostics = Set(diagnostics).sorted()
  }

  private static func addPosters(of content: SiteContent, paths: SitePaths, to assets: inout Assets) -> [Diagnostic] {
    let tree = SourceTree(directory: paths.content, name: "content")
    var diagnostics: [Diagnostic] = []
    for event in content.events {
      switch tree.bytes(event.image) {
      case .success(let bytes): assets.add(Assets.posterFile(of: event.image), bytes)
      case .failure(let problem): diagnostics.append(problem.diagnostic)
      case nil:
        diagnostics.append(Diagnostic(SourcePlace(file: tree.label(event.image)), .error, "the image is gone"))
      }
    }
    return diagnostics
  }
}
