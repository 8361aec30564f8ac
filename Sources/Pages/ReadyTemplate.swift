import Catalog
import Templates

/// A template with those it needs, parsed, and the addresses and sheets that they name: made once and kept while the
/// catalog stays the same.
struct ReadyTemplate: Sendable {
  let templates: TemplateSet
  let assets: TemplateAssets

  init(_ name: String, catalog: CatalogReader) throws {
    templates = try TemplateSet(try catalog.templates([name]))
    let site = try catalog.site()
    // Only sheets that the page has: the first request of a process waits for what is read here.
    var sheets: [String: InlineSheet] = [:]
    for sheet in templates.styleNames(of: name) {
      guard let hash = site.styles[sheet] else { continue }
      sheets[sheet] = InlineSheet(text: try catalog.style(sheet), hash: hash)
    }
    assets = TemplateAssets(site.assets, sheets: sheets)
  }
}
