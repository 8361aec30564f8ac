/// A place in a file that a diagnostic can point at.
public struct SourcePlace: Hashable, Sendable {
  /// The file's path from the site's folder.
  public let file: String
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars.
  public let column: Int

  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}
