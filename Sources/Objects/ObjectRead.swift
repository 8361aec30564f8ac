/// The answer to ``ObjectStore/get(_:range:unlessTag:)``.
public enum ObjectRead: Hashable, Sendable {
  case missing
  /// It still has the tag that was given.
  case unchanged
  case found(StoredObject)

  /// nil where there is none, or it is unchanged.
  public var object: StoredObject? { if case .found(let object) = self { object } else { nil } }
}

/// An object's bytes, or the asked part of them.
public struct StoredObject: Hashable, Sendable {
  public let body: [UInt8]
  /// The entity tag as it was sent, without its quotes. Two objects of the same bytes may have the same one.
  public let tag: String

  public init(body: [UInt8], tag: String) {
    self.body = body
    self.tag = tag
  }
}
