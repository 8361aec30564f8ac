import Core

/// What a key stood for when it was first used.
public struct IdempotencyRecord: Hashable, Sendable {
  public let key: IdempotencyKey
  /// SHA-256 of the request's canonical form, as lower-case hex: the same key with another body is an error.
  public let fingerprint: String
  public let order: OrderID
  public let at: Instant

  public init(key: IdempotencyKey, fingerprint: String, order: OrderID, at: Instant) {
    self.key = key
    self.fingerprint = fingerprint
    self.order = order
    self.at = at
  }
}
