/// Markup made by our own code, such as a rendered Markdown body or a QR code's SVG, written without escaping.
public struct SafeHTML: Hashable, Sendable {
  /// The markup.
  public let utf8: [UInt8]

  /// - Parameter trusted: UTF-8 whose tags are closed and whose texts are escaped. Never a visitor's input.
  public init(trusted utf8: [UInt8]) { self.utf8 = utf8 }

  /// - Parameter trusted: markup whose tags are closed and whose texts are escaped. Never a visitor's input.
  public init(trusted text: String) { utf8 = Array(text.utf8) }
}
