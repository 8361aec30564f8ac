import Templates

/// The way through the pages of a list.
enum Pager {
  /// How many pages so many items fill; an empty list has one.
  static func pages(_ count: Int, perPage: Int) -> Int { max(1, (count + perPage - 1) / perPage) }

  /// null where there is one page only.
  static func value(_ number: Int, of pages: Int, _ path: (Int) -> String) -> Value {
    guard pages > 1 else { return .null }
    return .record(
      Record(
        Shapes.pager,
        [
          .int(number), .int(pages), .string(number > 1 ? path(number - 1) : ""),
          .string(number < pages ? path(number + 1) : ""),
        ]))
  }
}
