/// A part of a listing.
public struct ObjectPage: Hashable, Sendable {
  public let entries: [ObjectEntry]
  /// False: more keys follow behind the last one.
  public let isLast: Bool

  public init(entries: [ObjectEntry], isLast: Bool) {
    self.entries = entries
    self.isLast = isLast
  }
}

/// What a listing tells of an object.
public struct ObjectEntry: Hashable, Sendable {
  public let key: String
  /// In bytes.
  public let size: Int
  /// As ``StoredObject/tag``.
  public let tag: String

  public init(key: String, size: Int, tag: String) {
    self.key = key
    self.size = size
    self.tag = tag
  }
}
