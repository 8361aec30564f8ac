public enum FeeKind {}
public typealias FeeID = Identifier<FeeKind>

/// What an organizer asks for on top of the tickets' prices. Free tickets and orders of nothing else have no fees.
public struct Fee: Hashable, Sendable {
  public let id: FeeID
  public let basis: Basis
  /// nil: only a percentage.
  public let amount: Money?
  /// Of the price, as it is stated before a tax on top; nil: only an amount.
  public let percentage: Percentage?
  public var tax: TaxRate?

  public init(id: FeeID, basis: Basis, amount: Money?, percentage: Percentage?, tax: TaxRate? = nil) {
    self.id = id
    self.basis = basis
    self.amount = amount
    self.percentage = percentage
    self.tax = tax
  }

  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// Once for each ticket that costs something; a percentage is rounded for each.
    case ticket
    /// Once for the order; a percentage is that of all its tickets.
    case order
  }

  /// The fee on an order of these lines.
  /// - Returns: nil where there is none, or it overflows.
  func charge(on lines: [OrderLine], currency: CurrencyCode) -> OrderFee? {
    let paid = lines.filter { !$0.unitPrice.isFree }
    guard !paid.isEmpty else { return nil }
    var sum = Money(minorUnits: 0, currency: currency)
    func add(_ money: Money?) -> Bool {
      guard let next = money.flatMap({ sum.adding($0) }) else { return false }
      sum = next
      return true
    }
    switch basis {
    case .ticket:
      for line in paid {
        guard add(one(of: line.unitPrice, currency)?.times(line.quantity)) else { return nil }
      }
    case .order:
      var prices = Money(minorUnits: 0, currency: currency)
      for line in paid {
        guard let next = line.price.flatMap({ prices.adding($0) }) else { return nil }
        prices = next
      }
      guard add(one(of: prices, currency)) else { return nil }
    }
    guard !sum.isFree else { return nil }
    return OrderFee(id: id, amount: sum, tax: tax.map { $0.tax(on: sum) })
  }

  private func one(of price: Money, _ currency: CurrencyCode) -> Money? {
    let fixed = amount ?? Money(minorUnits: 0, currency: currency)
    return percentage.map { fixed.adding($0.of(price)) } ?? fixed
  }
}
