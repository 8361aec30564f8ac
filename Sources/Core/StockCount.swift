/// How many tickets of one type are gone: `sold` for good, `held` for orders that wait for their payment.
public struct StockCount: Hashable, Sendable {
  public var sold: Int
  public var held: Int

  public static let none = StockCount(sold: 0, held: 0)

  public init(sold: Int, held: Int) {
    self.sold = sold
    self.held = held
  }

  /// What may still be taken under `quota`; never negative, also where an organizer lowered the quota below the sales.
  public func left(of quota: Int) -> Int { max(0, quota - sold - held) }

  mutating func apply(_ move: StockMove, _ count: Int) {
    switch move {
    case .hold: held += count
    case .release: held -= count
    case .sellHeld:
      held -= count
      sold += count
    case .sell: sold += count
    case .giveBack: sold -= count
    }
  }
}
