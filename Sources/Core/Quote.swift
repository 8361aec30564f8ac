/// What an order costs: worked out once, shown before paying, and frozen with the order.
public struct Quote: Hashable, Sendable {
  public let lines: [OrderLine]
  public let fees: [OrderFee]
  public let total: Money

  /// Lines with the fees of their event.
  /// - Returns: nil where a sum overflows or currencies differ, which decoded content can't bring about.
  public init?(lines: [OrderLine], event: EventFacts) {
    let fees = event.fees.compactMap { $0.charge(on: lines, currency: event.currency) }
    var sum = Money(minorUnits: 0, currency: event.currency)
    for amount in lines.map(\.gross) + fees.map(\.gross) {
      guard let amount, let next = sum.adding(amount) else { return nil }
      sum = next
    }
    self.lines = lines
    self.fees = fees
    total = sum
  }
}
