/// One kind of ticket of an event, as its content file states it.
public struct TicketType: Hashable, Sendable {
  public let id: TicketTypeID
  public let price: Money
  /// How many may be sold in all; 0 where none is left to sell here.
  public let quota: Int
  /// The most that one order may hold, at least 1.
  public let perOrderMax: Int
  public let sales: SalesWindow

  public init(id: TicketTypeID, price: Money, quota: Int, perOrderMax: Int, sales: SalesWindow) {
    self.id = id
    self.price = price
    self.quota = quota
    self.perOrderMax = perOrderMax
    self.sales = sales
  }
}
