import Content
import Core

/// A page in a menu.
struct MenuEntry {
  let title: String
  let path: String

  /// The pages of one menu in their order.
  static func entries(of menu: PageContent.Menu, _ site: SiteLocale) -> [MenuEntry] {
    let pages = site.content.pages
    let shown = pages.indices.filter { pages[$0].menu == menu }
    return shown.sorted { (pages[$0].order, pages[$0].id) < (pages[$1].order, pages[$1].id) }.compactMap { page in
      guard let text = pages[page].texts[site.index], let path = site.pagePaths[page] else { return nil }
      return MenuEntry(title: text.title, path: path)
    }
  }
}
