/// A promo code of an event. Only functions see it.
public struct CatalogCode: Codable, Hashable, Sendable {
  /// In capitals.
  public var name: String
  /// 100000 for 10 % off; nil: another discount or none.
  public var millionths: Int64?
  /// Off the price of a ticket, in minor units; nil: another discount or none.
  public var amount: Int64?
  /// The tickets it makes cheaper; nil: all with a fixed price.
  public var tickets: [String]?
  /// The hidden tickets it opens.
  public var unlocks: [String]
  /// nil: any number.
  public var usesMax: Int?
  /// nil: any number.
  public var usesPerPersonMax: Int?
  /// Milliseconds since the Unix epoch; nil: good from the start.
  public var opensAt: Int64?
  /// Milliseconds since the Unix epoch; at this moment it is no longer good.
  public var closesAt: Int64

  public init(
    name: String, millionths: Int64? = nil, amount: Int64? = nil, tickets: [String]? = nil, unlocks: [String] = [],
    usesMax: Int? = nil, usesPerPersonMax: Int? = nil, opensAt: Int64? = nil, closesAt: Int64
  ) {
    self.name = name
    self.millionths = millionths
    self.amount = amount
    self.tickets = tickets
    self.unlocks = unlocks
    self.usesMax = usesMax
    self.usesPerPersonMax = usesPerPersonMax
    self.opensAt = opensAt
    self.closesAt = closesAt
  }
}
