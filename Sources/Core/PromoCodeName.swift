/// What a buyer types to use a promo code: 3 to 32 letters A-Z, digits and hyphens, compared without regard to case.
public struct PromoCodeName: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// In capitals.
  public let rawValue: String

  /// Takes capitals and small letters; spaces around and within are dropped, as they come with copied text.
  /// - Returns: nil where the text is no code.
  public init?(_ text: String) {
    let letters = text.utf8.filter { $0 != 32 }.map { $0 >= 97 && $0 <= 122 ? $0 - 32 : $0 }
    guard (3...32).contains(letters.count),
      letters.allSatisfy({ ($0 >= 65 && $0 <= 90) || ($0 >= 48 && $0 <= 57) || $0 == 45 })
    else { return nil }
    rawValue = String(decoding: letters, as: UTF8.self)
  }

  public var description: String { rawValue }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
