/// A code that makes tickets cheaper or opens hidden ones. Each ticket that it is used for is one use.
public struct PromoCode: Hashable, Sendable {
  public let name: PromoCodeName
  /// nil: it only opens hidden tickets.
  public let discount: Discount?
  /// Which tickets it makes cheaper; nil: all with a fixed price.
  public let ticketTypes: [TicketTypeID]?
  /// Hidden ticket types that can be bought with it.
  public let unlocks: [TicketTypeID]
  /// How many tickets of the event it is good for, in paid and held orders; nil: any number.
  public let usesMax: Int?
  /// The same for one person.
  public let usesPerPersonMax: Int?
  public let window: SalesWindow

  public init(
    name: PromoCodeName, discount: Discount?, ticketTypes: [TicketTypeID]?, unlocks: [TicketTypeID], usesMax: Int?,
    usesPerPersonMax: Int?, window: SalesWindow
  ) {
    self.name = name
    self.discount = discount
    self.ticketTypes = ticketTypes
    self.unlocks = unlocks
    self.usesMax = usesMax
    self.usesPerPersonMax = usesPerPersonMax
    self.window = window
  }

  public enum Discount: Hashable, Sendable {
    case percent(Percentage)
    /// Off the price of each ticket, at most to 0.
    case amount(Money)
  }

  public func unlocks(_ type: TicketType) -> Bool { unlocks.contains(type.id) }

  /// Whether a ticket of this type uses the code. A price that buyers choose is not made cheaper.
  public func applies(to type: TicketType) -> Bool { unlocks(type) || (discount != nil && isCheaper(type)) }

  /// What goes off the price of one ticket, half a minor unit rounded up; 0 where the code does not make it cheaper.
  public func discount(on type: TicketType) -> Money {
    let none = Money(minorUnits: 0, currency: type.price.currency)
    guard isCheaper(type) else { return none }
    return switch discount {
    case .percent(let percentage): least(percentage.of(type.price), type.price)
    case .amount(let amount): least(amount, type.price)
    case nil: none
    }
  }

  private func least(_ one: Money, _ other: Money) -> Money { one.minorUnits < other.minorUnits ? one : other }

  private func isCheaper(_ type: TicketType) -> Bool {
    type.range == nil && !type.price.isFree && (ticketTypes?.contains(type.id) ?? true)
  }
}
