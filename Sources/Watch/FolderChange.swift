/// What has changed below the watched folders since the last time somebody asked.
public enum FolderChange: Hashable, Sendable {
  /// These files and folders are new, changed or gone; each path begins with the watched folder as it was given. Of a folder
  /// that came with files in it, every file is named too; of one that is gone, only itself. A path may be named although
  /// nothing about it is different in the end.
  case paths(Set<String>)
  /// More has happened than could be followed: everything has to be looked at.
  case everything

  /// Both together.
  public func merged(with other: FolderChange) -> FolderChange {
    guard case .paths(let mine) = self, case .paths(let others) = other else { return .everything }
    return .paths(mine.union(others))
  }
}
