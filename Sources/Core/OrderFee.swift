/// A fee as it was worked out when the order was placed.
public struct OrderFee: Hashable, Sendable {
  public let id: FeeID
  /// As fees are stated: with an inclusive tax, without one on top.
  public let amount: Money
  /// nil: no tax.
  public let tax: LineTax?

  public init(id: FeeID, amount: Money, tax: LineTax? = nil) {
    self.id = id
    self.amount = amount
    self.tax = tax
  }

  /// What the buyer pays; nil where it overflows.
  public var gross: Money? { tax.map { $0.gross(amount) } ?? amount }
}
