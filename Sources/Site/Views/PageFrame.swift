import Core
import Files
import Templates

/// What every page of a language has: its constants, and the value `page`.
struct PageFrame: Sendable {
  let site: SiteLocale

  /// The values of a whole page.
  func record(_ page: some SitePage, _ context: borrowing DrawingContext) -> Record {
    Record(page.template.shape, [.record(frame(page))] + page.values(context))
  }

  /// Adds everything that ``record(_:_:)`` shows to a hash.
  func combine(_ page: some SitePage, into hasher: inout Hasher128) {
    hasher.combine(page.path)
    for language in site.model.languages.indices { hasher.combine(page.alternatePath(language)) }
    switch page.template {
    case .event, .venue, .organizer, .post, .page, .redirect: break
    default:
      // Titles that are messages: those of things come from texts that the page adds itself.
      let head = page.head()
      hasher.combine(head.title)
      hasher.combine(head.description)
    }
    page.combine(into: &hasher)
  }

  private func frame(_ page: some SitePage) -> Record {
    let model = site.model
    let head = page.head()
    let fallback = site.fallback(head.contentLocale)
    return Record(
      Shapes.page,
      [
        .string(head.kind), .string(head.title), .string(head.description), .string(page.path),
        .string(head.isListed || head.canonicalPath != nil ? model.absolute(head.canonicalPath ?? page.path) : ""),
        .string(head.isListed ? "" : "noindex"), .string(head.isListed ? xDefault(page) : ""),
        .list(alternates(page)), .string(fallback.locale), .string(fallback.direction), head.image,
      ])
  }

  /// Where visitors of other languages go: the language choice for the home page, else the default language's page.
  private func xDefault(_ page: some SitePage) -> String {
    if page.template == .home || page.template == .root { return site.model.absolute("/") }
    return page.alternatePath(site.model.defaultLanguage).map(site.model.absolute) ?? ""
  }

  private func alternates(_ page: some SitePage) -> [Value] {
    let model = site.model
    return model.languages.indices.compactMap { index in
      guard let path = page.alternatePath(index) else { return nil }
      let language = model.languages[index]
      return .record(
        Record(
          Shapes.alternate,
          [
            .string(language.locale.rawValue), .string(language.autonym), .string(language.direction),
            .string(model.absolute(path)), .string(path), .bool(index == site.index),
          ]))
    }
  }
}
