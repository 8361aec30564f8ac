import Files

/// A file of the content folder, and what tells that it has not changed.
public struct SourceStat: Hashable, Sendable {
  /// From the content folder.
  public let path: String
  public let stat: FileStat
}
