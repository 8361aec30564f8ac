/// When a put is to be done.
public enum PutCondition: Hashable, Sendable {
  case always
  /// There is no object of this key.
  case ifAbsent
  /// The object has this tag, as ``StoredObject/tag``.
  case ifTag(String)
}

/// What became of a put.
public enum PutOutcome: Hashable, Sendable {
  case stored(tag: String)
  /// The condition did not hold, and nothing was written; also where it asked for a tag and no object was there. A put
  /// that was repeated below may have failed of its own first try, so this too is a reason to read.
  case conditionFailed
}
