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
    let fees: [Fee]
    let taxes: [Tax]
    /// Unix time in seconds.
    let holdExpiresAt: Int64
    /// Where the buyer pays; absent once there is nothing to pay.
    let payURL: String?
    /// The order's page. Whoever knows it holds the tickets.
    let url: String

    private enum CodingKeys: String, CodingKey {
      case id, reference, event, state, total, tickets, fees, taxes, url
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
    /// Minor units, for one, a discount taken off.
    let price: Int64
    /// Minor units, what a promo code took off the price of one.
    let discount: Int64
    /// The promo code, where one was used.
    let code: String?
  }

  struct Fee: Encodable {
    let fee: String
    /// Minor units.
    let amount: Int64
  }

  struct Tax: Encodable {
    /// In percent, such as `8.875`.
    let percent: String
    /// Whether prices hold it.
    let included: Bool
    /// Minor units.
    let amount: Int64
  }

  init(_ order: Order, url: String) {
    self.order = Facts(
      id: order.id.rawValue, reference: order.id.reference, event: order.event.rawValue, state: order.state.rawValue,
      total: Amount(amount: order.total.minorUnits, currency: order.total.currency.rawValue),
      tickets: order.lines.map {
        Line(
          type: $0.ticketType.rawValue, quantity: $0.quantity, price: $0.unitPrice.minorUnits,
          discount: $0.discount.minorUnits, code: $0.code?.rawValue)
      }, fees: order.fees.map { Fee(fee: $0.id.rawValue, amount: $0.amount.minorUnits) },
      taxes: TaxSum.all(order.lines, order.fees).map {
        Tax(
          percent: $0.rate.percentage.description, included: $0.rate.isInclusive, amount: $0.amount.minorUnits)
      }, holdExpiresAt: order.holdExpiresAt.seconds, payURL: order.state == .held ? order.paymentURL : nil, url: url)
  }
}
