import Core
import Pages

/// The answer of ``AvailabilityHandler``.
struct AvailabilityBody {
  let event: String
  /// ISO 4217.
  let currency: String
  let tickets: [Ticket]

  struct Ticket {
    let id: String
    /// What may still be ordered; 0 unless the state is `on_sale`.
    let left: Int
    /// In minor units of the event's currency.
    let price: Int64
    /// `on_sale`, `sold_out`, `not_yet` or `closed`.
    let state: String
  }

  /// Written by hand, keys in a fixed order: pages ask for it all the time.
  var json: [UInt8] {
    var writer = JSONText()
    writer.object {
      $0.member("currency", currency)
      $0.member("event", event)
      $0.list("tickets", tickets) { writer, ticket in
        writer.object {
          $0.member("id", ticket.id)
          $0.member("left", Int64(ticket.left))
          $0.member("price", ticket.price)
          $0.member("state", ticket.state)
        }
      }
    }
    return writer.bytes
  }

  init(event: EventFacts, stock: Stock, now: Instant) {
    self.event = event.id.rawValue
    currency = event.currency.rawValue
    let isOver = event.status == .cancelled || now >= event.endsAt
    // What is hidden is opened by a promo code, and by nothing that everybody can ask for.
    tickets = event.ticketTypes.filter { !$0.isHidden }.map { type in
      let left = stock[type.id].left(of: type.quota)
      let state =
        switch type.sales.phase(at: now) {
        case _ where isOver: "closed"
        case .closed: "closed"
        case .notYetOpen: "not_yet"
        case .open: left >= type.perOrderMin ? "on_sale" : "sold_out"
        }
      return Ticket(
        id: type.id.rawValue, left: state == "on_sale" ? left : 0, price: type.price.minorUnits, state: state)
    }
  }
}
