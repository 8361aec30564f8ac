import Content

/// The keys of the texts that the generator itself reads, templates aside; checked before the first page is made.
enum TextKey {
  /// - Parameter pages: the kinds of pages that the site has: its own templates may leave the scanner out.
  static func needed(by pages: [PageTemplate]) -> [String] {
    always + (pages.contains(.scanner) ? ["scanner.title", "scanner.description"] : [])
  }

  private static let always: [String] =
    described.flatMap { ["pages.\($0).title", "pages.\($0).description"] }
    + ["not_found", "error"].map { "pages.\($0).title" } + ["pager.title", "gate.title", "gate.description"]
    + EventCategory.allCases.map(category)

  /// Kinds of pages whose title and description are messages.
  private static let described = [
    "events", "archive", "cities", "categories", "tags", "city", "category", "tag", "calendar", "venues", "news",
    "search", "offline",
  ]

  static func category(_ category: EventCategory) -> String { "category.\(category.rawValue)" }
}
