import Core

/// An address with the name of who is behind it (RFC 5322, `mailbox`).
public struct Mailbox: Hashable, Sendable {
  /// Shown to people; may be empty. Line breaks and other control characters in it become spaces.
  public let name: String
  public let address: EmailAddress

  public init(name: String, address: EmailAddress) {
    self.name = name
    self.address = address
  }
}
