/// All assets of a site, ready to be published.
public struct AssetBuild: Sendable {
  /// The addresses of the templates' assets by their paths below `templates/assets`: `site.css` has
  /// `/assets/site.3f9ac1d2e0.css`. A system's font has its address under `system:` and the name of its file.
  public let names: [String: String]
  /// The sheets that can stand in pages themselves, by their names as in ``names``. They are published as files too.
  public let smallSheets: [String: SmallSheet]
  /// By path, pictures included.
  public let files: [PublishedFile]
  /// By place. The site can be published where all of them are warnings.
  public let problems: [AssetProblem]
  /// How many pictures and fonts were made: none where the cache holds everything.
  public let made: Int
  /// How many files came from the cache.
  public let cacheHits: Int
  /// Changes with ``names`` and ``smallSheets``.
  public let fingerprint: UInt64
}
