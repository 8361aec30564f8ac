/// Who bought, and where the tickets go.
public struct Buyer: Hashable, Sendable {
  public let name: PersonName
  public let email: EmailAddress

  public init(name: PersonName, email: EmailAddress) {
    self.name = name
    self.email = email
  }
}
