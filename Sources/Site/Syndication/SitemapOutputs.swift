import Core
import Feeds
import Files

/// The sitemap: one file, or an index and its parts.
struct SitemapOutputs {
  let plan: SitePlan
  /// By language; each page is listed once, by the first language that has it.
  let pages: [[any SitePage]]

  /// Adds all that the sitemap says.
  func combine(into hasher: inout Hasher128) {
    for pages in pages { for page in pages where page.isListed { hasher.combine(page.path) } }
    for language in plan.model.languages { hasher.combine(language.locale.rawValue) }
  }

  /// The files as they should be. At most one part's bytes are held by the writer; here they are all held.
  func files() throws -> [BytesOutput] {
    var outputs: [BytesOutput] = []
    let model = plan.model
    var writer = SitemapWriter(baseURL: model.baseURL) { file, bytes in
      outputs.append(BytesOutput(file: OutputFile(.pages, file), content: bytes))
    }
    for (language, pages) in pages.enumerated() {
      for page in pages where page.isListed {
        let paths = model.languages.indices.compactMap { index in
          page.alternatePath(index).map { (locale: model.languages[index].locale, path: $0) }
        }
        guard let first = paths.first, first.locale == model.languages[language].locale else { continue }
        let xDefault = page.template == .home ? "/" : page.alternatePath(model.defaultLanguage)
        try writer.add(paths, xDefault: xDefault)
      }
    }
    try writer.finish()
    return outputs
  }
}

extension SitePage {
  /// Whether search engines get it.
  var isListed: Bool {
    switch template {
    case .scan, .scanner, .notFound, .serverError, .offline, .redirect: false
    case .calendar: (self as? CalendarPage)?.isEntrance == false
    default: true
    }
  }
}
