/// Between what amounts a buyer chooses the price of a ticket.
public struct PriceRange: Hashable, Sendable {
  /// May be 0.
  public let min: Money
  /// nil: as much as the buyer likes, up to ``amountMax``.
  public let max: Money?

  public init(min: Money, max: Money?) {
    self.min = min
    self.max = max
  }

  /// The most that one ticket may cost, in minor units; beyond it is a slip of the keyboard, and sums stay far from an
  /// overflow.
  public static let amountMax: Int64 = 10_000_000_000
}
