/// One position of an order: so many tickets of a type, at the price of the moment when they were reserved.
public struct OrderLine: Hashable, Sendable {
  public let ticketType: TicketTypeID
  /// At least 1.
  public let quantity: Int
  /// Of one ticket, a discount already taken off; as prices are stated: with an inclusive tax, without one on top.
  public let unitPrice: Money
  /// What a promo code took off the price of one ticket.
  public let discount: Money
  /// The promo code that each of the tickets used; nil: none.
  public let code: PromoCodeName?
  /// Of all tickets of the line; nil: no tax.
  public let tax: LineTax?

  /// - Parameter discount: nil: nothing.
  public init(
    ticketType: TicketTypeID, quantity: Int, unitPrice: Money, discount: Money? = nil, code: PromoCodeName? = nil,
    tax: LineTax? = nil
  ) {
    self.ticketType = ticketType
    self.quantity = quantity
    self.unitPrice = unitPrice
    self.discount = discount ?? Money(minorUnits: 0, currency: unitPrice.currency)
    self.code = code
    self.tax = tax
  }

  /// Tickets as they are sold now.
  /// - Parameters:
  ///   - chosen: by the buyer; counts only where the type has a range, and there nil stands for the suggested price.
  ///   - code: only where it applies to the type.
  /// - Returns: nil where the price of all of them overflows.
  public init?(_ type: TicketType, quantity: Int, chosen: Money? = nil, code: PromoCode? = nil) {
    let code = code.flatMap { $0.applies(to: type) ? $0 : nil }
    let discount = code?.discount(on: type) ?? Money(minorUnits: 0, currency: type.price.currency)
    let stated = type.range == nil ? type.price : chosen ?? type.price
    let unitPrice = Money(
      minorUnits: stated.minorUnits - discount.minorUnits, currency: stated.currency)
    guard let price = unitPrice.times(quantity) else { return nil }
    self.init(
      ticketType: type.id, quantity: quantity, unitPrice: unitPrice, discount: discount, code: code?.name,
      tax: type.tax.map { $0.tax(on: price) })
  }

  /// Of all tickets, as prices are stated; nil where it overflows.
  public var price: Money? { unitPrice.times(quantity) }

  /// What the buyer pays for the line; nil where it overflows.
  public var gross: Money? { price.flatMap { price in tax.map { $0.gross(price) } ?? price } }

  /// What is left without the tax; nil where it overflows.
  public var net: Money? { price.flatMap { price in tax.map { $0.net(price) } ?? price } }
}
