/// A secret that a function asks for by name.
public struct SecretRequirement: Hashable, Sendable {
  /// The environment variable's name: upper-case ASCII letters, digits and underscores.
  public let name: String
  /// True where the function also runs without it; written `NAME?` in `function.yml`.
  public let isOptional: Bool

  public init(name: String, isOptional: Bool = false) {
    self.name = name
    self.isOptional = isOptional
  }
}
