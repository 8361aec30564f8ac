/// One kind of ticket of an event.
public struct CatalogTicket: Codable, Hashable, Sendable {
  /// One of its event: `standing`.
  public var id: String
  /// In minor units of the event's currency, at least 0; where buyers choose the price, the suggested one.
  public var priceMinorUnits: Int64
  /// How many may be sold in all; 0: sold out.
  public var quota: Int
  /// The most that one order may hold, at least 1.
  public var perOrderMax: Int
  /// The least that one order holds, where it holds any; nil: 1.
  public var perOrderMin: Int?
  /// Set where buyers choose the price: the least one, in minor units.
  public var priceMin: Int64?
  /// The most that a buyer can choose; nil: nothing is said.
  public var priceMax: Int64?
  /// nil: no tax.
  public var tax: CatalogTax?
  /// Whether it is sold only with a promo code that unlocks it; nil: no.
  public var isHidden: Bool?
  /// Milliseconds since the Unix epoch; nil: on sale from the start.
  public var salesOpenAt: Int64?
  /// Milliseconds since the Unix epoch; at this moment sales are closed.
  public var salesCloseAt: Int64

  /// Checks nothing; `CatalogEvent.facts()` does.
  public init(
    id: String, priceMinorUnits: Int64, quota: Int, perOrderMax: Int, perOrderMin: Int? = nil, priceMin: Int64? = nil,
    priceMax: Int64? = nil, tax: CatalogTax? = nil, isHidden: Bool? = nil, salesOpenAt: Int64?, salesCloseAt: Int64
  ) {
    self.id = id
    self.priceMinorUnits = priceMinorUnits
    self.quota = quota
    self.perOrderMax = perOrderMax
    self.perOrderMin = perOrderMin
    self.priceMin = priceMin
    self.priceMax = priceMax
    self.tax = tax
    self.isHidden = isHidden
    self.salesOpenAt = salesOpenAt
    self.salesCloseAt = salesCloseAt
  }
}
