import Core

/// The answer of ``AvailabilityHandler``.
struct AvailabilityBody: Encodable {
  let event: String
  /// ISO 4217.
  let currency: String
  let tickets: [Ticket]

  struct Ticket: Encodable {
    let id: String
    /// What may still be ordered; 0 unless the state is `on_sale`.
    let left: Int
    /// In minor units of the event's currency.
    let price: Int64
    /// `on_sale`, `sold_out`, `not_yet` or `closed`.
    let state: String
  }

  init(event: EventFacts, stock: Stock, now: Instant) {
    self.event = event.id.rawValue
    currency = event.currency.rawValue
    let isOver = event.status == .cancelled || now >= event.endsAt
    tickets = event.ticketTypes.map { type in
      let left = stock[type.id].left(of: type.quota)
      let state =
        switch type.sales.phase(at: now) {
        case _ where isOver: "closed"
        case .closed: "closed"
        case .notYetOpen: "not_yet"
        case .open: left > 0 ? "on_sale" : "sold_out"
        }
      return Ticket(
        id: type.id.rawValue, left: state == "on_sale" ? left : 0, price: type.price.minorUnits, state: state)
    }
  }
}
