import Content
import Core

/// The address of a page within one language: `events/jazz` of `/en/events/jazz`; empty for the home page.
struct PagePath: Hashable {
  let rest: String

  init(_ rest: String) { self.rest = rest }

  init<Kind>(_ section: ContentSection, _ id: Identifier<Kind>) { rest = "\(section.rawValue)/\(id)" }

  static let home = PagePath("")
  static let events = PagePath("events")
  static let news = PagePath("news")
  static let scan = PagePath("scan")
  static let notFound = PagePath("404")

  /// From the site's root: `/en/events/jazz`, `/en/` for the home page.
  func path(in locale: LocaleTag) -> String { "/\(locale)/\(rest)" }

  /// The file below `public/`. A page is a file and not a folder: creating folders is what takes the time.
  func file(in locale: LocaleTag) -> String { "\(locale)/\(rest.isEmpty ? "index" : rest).html" }
}
