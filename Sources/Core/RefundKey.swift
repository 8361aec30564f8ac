/// Our own name of one refund. It is decided together with the refund and never changes, so the key that the provider
/// gets follows from it: however often the call is repeated, the money goes back once.
public struct RefundKey: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let rawValue: String

  /// - Returns: nil unless the text has 1 to 200 visible ASCII characters.
  public init?(_ rawValue: String) {
    guard (1...200).contains(rawValue.utf8.count), rawValue.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) else { return nil }
    self.rawValue = rawValue
  }

  /// A payment that goes back whole in place of tickets, which happens at most once: it has the payment's own name.
  public init?(wholePayment id: String) { self.init(id) }

  /// - Parameter number: how many refunds the order had before.
  public init?(order: OrderID, number: Int) { self.init("\(order)-\(number + 1)") }

  /// A refund that was made at the provider's own site.
  public init?(madeAtProvider id: String) { self.init("hand-\(id)") }

  public var description: String { rawValue }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
