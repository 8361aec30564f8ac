/// Where a reader of a bulk message can have no more of them (RFC 2369, `List-Unsubscribe`).
public struct UnsubscribeAddress: Hashable, Sendable {
  public let rawValue: String

  /// - Returns: nil unless the text is an `https:` or `mailto:` address of at most 900 visible ASCII characters
  ///   without angle brackets, commas and quotes.
  public init?(_ rawValue: String) {
    guard rawValue.hasPrefix("https://") || rawValue.hasPrefix("mailto:"), rawValue.utf8.count <= 900,
      rawValue.utf8.allSatisfy({ $0 > 32 && $0 < 127 && !"<>,\"".utf8.contains($0) })
    else { return nil }
    self.rawValue = rawValue
  }

  /// One-click unsubscribing (RFC 8058) is a POST to an https address.
  var takesPost: Bool { rawValue.hasPrefix("https://") }
}
