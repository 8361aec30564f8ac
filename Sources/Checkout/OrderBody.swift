import Core

/// An order as programs see it.
struct OrderBody: Encodable {
  let order: Facts

  struct Facts: Encodable {
    let id: String
    let reference: String
    let event: String
    let state: String
    let total: Amount
    let tickets: [Line]
    /// Unix time in seconds.
    let holdExpiresAt: Int64
    /// Where the buyer pays; absent once there is nothing to pay.
    let payURL: String?
    /// The order's page. Whoever knows it holds the tickets.
    let url: String

    private enum CodingKeys: String, CodingKey {
      case id, reference, event, state, total, tickets, url
      case holdExpiresAt = "hold_expires_at"
      case payURL = "pay_url"
    }
  }

  struct Amount: Encodable {
    /// Minor units.
    let amount: Int64
    let currency: String
  }

  struct Line: Encodable {
    let type: String
    let quantity: Int
    /// Minor units, for one.
    let price: Int64
  }

  init(_ order: Order, url: String) {
    self.order = Facts(
      id: order.id.rawValue, reference: order.id.reference, event: order.event.rawValue, state: order.state.rawValue,
      total: Amount(amount: order.total.minorUnits, currency: order.total.currency.rawValue),
      tickets: order.lines.map {
        Line(type: $0.ticketType.rawValue, quantity: $0.quantity, price: $0.unitPrice.minorUnits)
      }, holdExpiresAt: order.holdExpiresAt.seconds, payURL: order.state == .held ? order.paymentURL : nil, url: url)
  }
}
