import Content

/// What a build did. Paths are as the site's root sees them, such as `public/en/index.html`.
public struct BuildReport: Hashable, Sendable {
  /// How many pages the site has, in all languages together.
  public var pages = 0
  /// Files that are new or changed, sorted.
  public var written: [String] = []
  /// How many files were already right.
  public var unchanged = 0
  /// Files of an earlier build that are gone, sorted.
  public var removed: [String] = []
  /// Sorted by place.
  public var warnings: [Diagnostic] = []

  public init() {}
}
