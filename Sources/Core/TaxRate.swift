/// A tax on what is sold.
public struct TaxRate: Hashable, Sendable {
  public let percentage: Percentage
  /// Whether prices hold the tax, as in Europe; else it is put on top, as in the United States.
  public let isInclusive: Bool

  public init(percentage: Percentage, isInclusive: Bool) {
    self.percentage = percentage
    self.isInclusive = isInclusive
  }

  /// The tax on one line of an order, rounded half up once for the whole line.
  /// - Parameter price: of all tickets of the line, as the content states prices.
  public func tax(on price: Money) -> LineTax {
    LineTax(rate: self, amount: isInclusive ? percentage.within(price) : percentage.of(price))
  }
}

/// The tax of one line of an order, as it was worked out when the order was placed.
public struct LineTax: Hashable, Sendable {
  public let rate: TaxRate
  public let amount: Money

  public init(rate: TaxRate, amount: Money) {
    self.rate = rate
    self.amount = amount
  }

  /// What the buyer pays for a line of this price; nil where it overflows.
  func gross(_ price: Money) -> Money? { rate.isInclusive ? price : price.adding(amount) }

  /// What is left for the seller; nil where it overflows.
  func net(_ price: Money) -> Money? {
    rate.isInclusive ? price.adding(Money(minorUnits: -amount.minorUnits, currency: amount.currency)) : price
  }
}
