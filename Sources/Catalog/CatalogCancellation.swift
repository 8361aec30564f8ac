import Core

/// Until when, and at what price, buyers of an event may cancel by themselves.
public struct CatalogCancellation: Codable, Hashable, Sendable {
  /// Milliseconds since the Unix epoch; at this moment it is too late.
  public var until: Int64
  /// `all`, `free` or `paid`.
  public var orders: String
  /// Minor units of the event's currency that are kept of each ticket.
  public var keptMinorUnits: Int64

  public init(until: Int64, orders: String, keptMinorUnits: Int64) {
    self.until = until
    self.orders = orders
    self.keptMinorUnits = keptMinorUnits
  }

  init(_ fields: CatalogFields) throws(CatalogError) {
    self.init(
      until: try fields.integer("until"), orders: try fields.string("orders"),
      keptMinorUnits: try fields.integer("keptMinorUnits"))
  }

  /// nil where a value breaks a rule that the generator keeps.
  func rules(_ currency: CurrencyCode) -> CancellationRules? {
    guard let covers = CancellationRules.Coverage(rawValue: orders), keptMinorUnits >= 0 else { return nil }
    return CancellationRules(
      until: Instant(milliseconds: until), covers: covers,
      keptPerTicket: Money(minorUnits: keptMinorUnits, currency: currency))
  }
}
