import Files

/// A body that a ``BodySink`` has taken.
public struct BodyRef: Hashable, Sendable {
  /// The sink's own number for it.
  public let number: Int32
  /// Of the body's bytes.
  public let hash: Hash128

  public init(number: Int32, hash: Hash128) {
    self.number = number
    self.hash = hash
  }
}
