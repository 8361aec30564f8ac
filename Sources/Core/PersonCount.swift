/// How many tickets of one event a person has in paid and held orders.
public struct PersonCount: Hashable, Sendable {
  public let tickets: Int
  /// Of these, so many used a promo code.
  public let byCode: [PromoCodeName: Int]

  public static let none = PersonCount(tickets: 0, byCode: [:])

  public init(tickets: Int, byCode: [PromoCodeName: Int]) {
    self.tickets = tickets
    self.byCode = byCode
  }
}
