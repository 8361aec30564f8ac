import Content
import Core
import Templates

/// Renders every body once and checks its links on the way.
struct BodyCheck {
  let content: SiteContent
  private let checker: BodyChecker
  private(set) var bodies: [SourcePlace: SafeHTML] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter names: the things of every section, broken ones included, so that one error does not make a hundred dead
  ///   links.
  init(content: SiteContent, names: [ContentSection: Set<String>], assets: Assets) {
    self.content = content
    var paths = PageList.paths(of: content).map(\.rest)
    for (section, names) in names { paths += names.map { "\(section.rawValue)/\($0)" } }
    let locales = content.settings.locales
    checker = BodyChecker(
      paths: Set(locales.flatMap { locale in paths.map { PagePath($0).path(in: locale) } })
        .union(assets.files.keys.map { "/" + $0 }).union(["/"]),
      locales: locales)
  }

  mutating func run() {
    for event in content.events { for (locale, text) in event.texts { add(text.body, locale) } }
    for venue in content.venues { for (locale, text) in venue.texts { add(text.body, locale) } }
    for organizer in content.organizers { for (locale, text) in organizer.texts { add(text.body, locale) } }
    for post in content.news { for (locale, text) in post.texts { add(text.body, locale) } }
    for page in content.pages { for (locale, text) in page.texts { add(text.body, locale) } }
  }

  private mutating func add(_ body: MarkdownBody, _ locale: LocaleTag) {
    let markdown = Markdown(body.text)
    bodies[body.place] = markdown.html
    diagnostics += checker.check(markdown, of: body, in: locale)
  }
}
