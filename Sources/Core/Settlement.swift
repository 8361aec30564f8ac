/// What becomes of a payment. Each one ends as exactly one set of tickets or exactly one refund.
public enum Settlement: Hashable, Sendable {
  /// Tickets are issued; `move` says where the places come from.
  case issue(StockMove)
  /// The money goes back.
  case refund(RefundReason)

  /// Decides on a payment that was not decided on before; the store remembers by the payment's id which were.
  ///
  /// A payment that comes after its hold was released claims stock again, and goes back where there is none left.
  /// - Parameter person: what the buyer has in other orders; only a payment behind its hold needs it.
  public static func decide(
    _ payment: Payment, order: Order, event: EventFacts?, stock: Stock, person: PersonCount = .none
  ) -> Settlement {
    // A second payment is called one whatever else is wrong with it: only the first one's way back ends the order.
    guard order.state == .held || order.state == .expired else { return .refund(.alreadyPaid) }
    guard payment.amount == order.total else { return .refund(.wrongAmount) }
    guard event?.status != .cancelled else { return .refund(.eventCancelled) }
    guard order.state == .expired else { return .issue(.sellHeld) }
    // Without the event's facts (its file is gone) no quota is known, so none can be promised.
    guard let event else { return .refund(.soldOut) }
    let fits = Reservation.canReclaim(order, event: event, stock: stock, person: person)
    return fits ? .issue(.sell) : .refund(.soldOut)
  }
}
