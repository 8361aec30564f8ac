import Content

/// What a build did. Paths are as the site's root sees them, such as `public/en/index.html`.
public struct BuildReport: Hashable, Sendable {
  /// How many pages the site has, in all languages together.
  public var pages = 0
  /// How many files it has.
  public var files = 0
  /// How many files were drawn, whether they came out different or not.
  public var drawn = 0
  /// Files that are new or changed, sorted.
  public var written: [String] = []
  /// How long the files in ``written`` are together.
  public var writtenBytes = 0
  /// How many files were already right.
  public var unchanged = 0
  /// Files of an earlier build that are gone, sorted.
  public var removed: [String] = []
  /// Sorted by place.
  public var warnings: [Diagnostic] = []
  /// Things that have no text in some locale.
  public var missingTexts: [MissingText] = []
  /// Bodies rendered anew.
  public var bodiesRendered = 0
  /// Taken as they were rendered before.
  public var bodiesKept = 0
  /// Pictures and fonts made anew.
  public var assetsMade = 0
  /// Taken from the cache.
  public var assetsKept = 0
  /// How long each part of the build took, in their order.
  public var phases: [Phase] = []
  /// The files that took longest to draw, the slowest first.
  public var slowest: [SlowPage] = []

  /// One part of a build, such as `read`, and how long it took.
  public struct Phase: Hashable, Sendable {
    /// As in the table of ARCHITECTURE.md: `look`, `read`, `assets`, `plan`, `first`, `write`, `compress`, `remember`.
    public let name: String
    /// By a clock that does not jump.
    public let duration: Duration
  }

  /// A file and how long it took to draw and to write.
  public struct SlowPage: Hashable, Sendable {
    /// Such as `public/en/index.html`.
    public let file: String
    /// Drawing and writing together.
    public let duration: Duration
  }

  /// A build that has done nothing yet.
  public init() {}
}
