import Content
import Core
import Files
import Localization
import Templates

/// Templates and strings of a site, and what is wrong with them by themselves.
struct TemplateSources: Sendable {
  let sources: [String: String]
  let set: TemplateSet?
  let pages: [PageTemplate]
  let anchors: Set<String>
  let strings: [LocaleTag: Strings]
  let diagnostics: [Diagnostic]
  /// Of all the files.
  let fingerprint: Hash128
  let locales: [LocaleTag]
  private let reader: TemplateReader
  private let stringsAreComplete: Bool

  init(_ paths: SitePaths, _ settings: SiteSettings) {
    reader = TemplateReader(SourceTree(directory: paths.templates, name: "templates"))
    let loaded = StringsLoader(directory: paths.templates + "/strings")
      .load(settings.locales, reference: settings.defaultLocale)
    sources = reader.sources
    set = reader.set
    pages = reader.pages
    anchors = reader.anchors
    strings = loaded.strings
    diagnostics = reader.diagnostics + loaded.diagnostics
    stringsAreComplete = !loaded.hasErrors
    locales = settings.locales
    var hasher = Hasher128()
    for (name, source) in reader.sources.sorted(by: { $0.key < $1.key }) {
      hasher.combine(name)
      hasher.combine(source)
    }
    for locale in settings.locales {
      hasher.combine(locale.rawValue)
      for (key, message) in (loaded.strings[locale]?.messages ?? [:]).sorted(by: { $0.key < $1.key }) {
        hasher.combine(key)
        hasher.combine(message)
      }
    }
    fingerprint = hasher.finalize()
  }

  /// Where templates do not fit what they are given.
  /// - Parameter assets: nil where they are not known.
  func problems(assets: (some Collection<String>)?) -> [Diagnostic] {
    stringsAreComplete ? reader.problems(with: strings, assets: assets) : []
  }
}

extension Hasher128 {
  fileprivate mutating func combine(_ message: Message) {
    switch message {
    case .plain(let pattern): combine(pattern.source)
    case .plural(let kind, let patterns):
      combine(kind == .ordinal)
      for (category, pattern) in patterns.sorted(by: { $0.key < $1.key }) {
        combine(category.rawValue)
        combine(pattern.source)
      }
    }
  }
}
