/// A fee of an event.
public struct CatalogFee: Codable, Hashable, Sendable {
  public var id: String
  /// `ticket` or `order`.
  public var basis: String
  /// In minor units; nil: only a percentage.
  public var amount: Int64?
  /// 25000 for 2.5 %; nil: only an amount.
  public var millionths: Int64?
  /// nil: no tax.
  public var tax: CatalogTax?

  public init(id: String, basis: String, amount: Int64?, millionths: Int64?, tax: CatalogTax? = nil) {
    self.id = id
    self.basis = basis
    self.amount = amount
    self.millionths = millionths
    self.tax = tax
  }
}
