/// The rules of taking places for an order.
public enum Reservation {
  /// How long a buyer is told that places are held: Stripe keeps a Checkout Session open for at least 30 minutes
  /// after it was made; five minutes more leave room for a second try and for clocks that differ.
  public static let holdSeconds: Int64 = 35 * 60

  /// Checks a cart against the event's facts and stock and gives the order's lines, at today's prices.
  ///
  /// Lines with quantity 0 are dropped: a form sends every ticket type.
  /// - Throws: ``SaleRefusal``, the first that applies, in the order of the cart.
  public static func lines(
    for cart: [CartLine], event: EventFacts, stock: Stock, now: Instant
  ) throws(SaleRefusal) -> [OrderLine] {
    guard event.status == .scheduled else { throw .eventCancelled }
    guard now < event.endsAt else { throw .eventPast }
    var lines: [OrderLine] = []
    var seen: Set<TicketTypeID> = []
    for wish in cart {
      guard let type = event.ticketType(wish.ticketType) else { throw .unknownTicketType }
      guard seen.insert(type.id).inserted, wish.quantity >= 0 else { throw .badQuantity(type.id) }
      guard wish.quantity > 0 else { continue }
      guard wish.quantity <= type.perOrderMax else { throw .tooMany(type.id, max: type.perOrderMax) }
      switch type.sales.phase(at: now) {
      case .notYetOpen(let opensAt): throw .notOnSaleYet(type.id, opensAt: opensAt)
      case .closed: throw .salesClosed(type.id)
      case .open: break
      }
      let left = stock[type.id].left(of: type.quota)
      guard left > 0 else { throw .soldOut(type.id) }
      guard wish.quantity <= left else { throw .onlyLeft(type.id, left: left) }
      lines.append(OrderLine(ticketType: type.id, quantity: wish.quantity, unitPrice: type.price))
    }
    guard !lines.isEmpty else { throw .emptyOrder }
    return lines
  }

  /// The sum of the lines.
  /// - Returns: nil where it overflows or the currencies differ, which decoded content can't bring about.
  public static func total(of lines: [OrderLine], currency: CurrencyCode) -> Money? {
    var sum = Money(minorUnits: 0, currency: currency)
    for line in lines {
      guard let amount = line.unitPrice.times(line.quantity), let next = sum.adding(amount) else { return nil }
      sum = next
    }
    return sum
  }
}
