/// One kind of ticket of an event.
public struct CatalogTicket: Codable, Hashable, Sendable {
  /// One of its event: `standing`.
  public var id: String
  /// In minor units of the event's currency, at least 0.
  public var priceMinorUnits: Int64
  /// How many may be sold in all; 0: sold out.
  public var quota: Int
  /// The most that one order may hold, at least 1.
  public var perOrderMax: Int
  /// Milliseconds since the Unix epoch; nil: on sale from the start.
  public var salesOpenAt: Int64?
  /// Milliseconds since the Unix epoch; at this moment sales are closed.
  public var salesCloseAt: Int64

  /// Checks nothing; `CatalogEvent.facts()` does.
  public init(
    id: String, priceMinorUnits: Int64, quota: Int, perOrderMax: Int, salesOpenAt: Int64?, salesCloseAt: Int64
  ) {
    self.id = id
    self.priceMinorUnits = priceMinorUnits
    self.quota = quota
    self.perOrderMax = perOrderMax
    self.salesOpenAt = salesOpenAt
    self.salesCloseAt = salesCloseAt
  }
}
