import Core

/// Somebody's wish to have the links to all orders of an address. It is kept before anybody looks whether there are any, so
/// that nothing about the answer, its time included, tells who has bought.
public struct LinkRequest: Hashable, Sendable {
  /// Random.
  public let id: String
  public let address: EmailAddress
  public let at: Instant

  public init(id: String, address: EmailAddress, at: Instant) {
    self.id = id
    self.address = address
    self.at = at
  }
}
