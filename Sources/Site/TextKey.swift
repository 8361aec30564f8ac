import Content

/// The keys of the texts that the generator itself reads, templates aside; checked before the first page is made.
enum TextKey {
  static let all: [String] =
    described.flatMap { ["pages.\($0).title", "pages.\($0).description"] }
    + ["not_found", "error"].map { "pages.\($0).title" } + ["pager.title", "gate.title", "gate.description"]
    + EventCategory.allCases.map(category)

  /// Of a site that has the scanner.
  static let scanner = ["scanner.title", "scanner.description"]

  /// Kinds of pages whose title and description are messages.
  private static let described = [
    "events", "archive", "cities", "categories", "tags", "city", "category", "tag", "calendar", "venues", "news",
    "search", "offline",
  ]

  static func category(_ category: EventCategory) -> String { "category.\(category.rawValue)" }
}
