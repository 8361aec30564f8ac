/// One kind of ticket of an event, as its content file states it.
public struct TicketType: Hashable, Sendable {
  public let id: TicketTypeID
  /// Where buyers choose the price, the suggested one.
  public let price: Money
  /// nil: the price is fixed.
  public let range: PriceRange?
  /// nil: no tax.
  public var tax: TaxRate?
  /// How many may be sold in all; 0 where none is left to sell here.
  public let quota: Int
  /// The least that an order with this type holds of it, at least 1.
  public let perOrderMin: Int
  /// The most that one order may hold, at least ``perOrderMin``.
  public let perOrderMax: Int
  public let sales: SalesWindow
  /// Whether it is shown and sold only to those with a promo code that unlocks it.
  public let isHidden: Bool

  public init(
    id: TicketTypeID, price: Money, range: PriceRange? = nil, tax: TaxRate? = nil, quota: Int, perOrderMin: Int = 1,
    perOrderMax: Int, sales: SalesWindow, isHidden: Bool = false
  ) {
    self.id = id
    self.price = price
    self.range = range
    self.tax = tax
    self.quota = quota
    self.perOrderMin = perOrderMin
    self.perOrderMax = perOrderMax
    self.sales = sales
    self.isHidden = isHidden
  }

  /// The least that a ticket costs.
  public var lowestPrice: Money { range?.min ?? price }
}
