/// A caller's name for one intended change, so that a repeated call is answered and not executed again.
public struct IdempotencyKey: Hashable, Sendable {
  public let rawValue: String

  /// - Returns: nil unless the text has 16 to 128 visible ASCII characters.
  public init?(_ text: String) {
    guard (16...128).contains(text.utf8.count), text.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) else { return nil }
    rawValue = text
  }
}
