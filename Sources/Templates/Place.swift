/// A place in a template: line and column from 1, the column in Unicode scalars.
struct Place: Hashable, Sendable {
  let line: Int
  let column: Int

  /// The whole file.
  static let none = Place(line: 0, column: 0)
}
