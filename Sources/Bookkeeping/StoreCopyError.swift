import Store

/// Why a store was not copied.
public enum StoreCopyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The target holds something that the source does not, or not in this form.
  case foreign(StoreRecord.Kind)
  /// Both were read after the copy, and are not the same.
  case differs(StoreRecord.Kind)

  public var description: String {
    switch self {
    case .foreign(let kind):
      "the target is not empty, and its records (\(kind.rawValue)) are no part of the source as it is now: nothing was "
        + "written; name a place where nothing is, and stop the shop before its store is copied"
    case .differs(let kind):
      "the copy is not the same as the source (\(kind.rawValue)): was the target in use? Copy to another place"
    }
  }
}
