/// What the staff call their entrance, such as `Main gate` or `باب النيل`: 1 to 40 characters by the rules of names.
public struct GateName: Hashable, Sendable {
  public let rawValue: String

  /// - Returns: nil for an empty or longer text, or one with control or bidirectional control characters.
  public init?(_ text: String) {
    guard let name = PersonName(text), name.rawValue.count <= 40 else { return nil }
    rawValue = name.rawValue
  }
}
