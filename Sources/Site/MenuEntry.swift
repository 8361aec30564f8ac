import Content
import Core

/// A page in a menu.
struct MenuEntry {
  let title: String
  let path: PagePath

  /// The pages of one menu in their order.
  static func entries(of menu: PageContent.Menu, _ content: SiteContent, _ locale: LocaleTag) -> [MenuEntry] {
    content.pages.filter { $0.menu == menu }.sorted { ($0.order, $0.id) < ($1.order, $1.id) }.map { page in
      MenuEntry(title: page.texts[locale]?.title ?? "", path: PagePath(.pages, page.id))
    }
  }
}
