import Core
import Store

/// How the records of a store stand in the tables.
extension SQLiteConnection {
  func order(_ id: OrderID) throws(StoreError) -> Order? {
    let lines = try rows(
      """
      SELECT l.ticket_type, l.quantity, l.unit_price, o.currency, l.tax_rate, l.tax_inclusive, l.tax, l.discount, l.code
      FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE l.order_id = ? ORDER BY l.position
      """, [.text(id.rawValue)], { (row) throws(StoreError) in try row.orderLine() })
    let fees = try rows(
      """
      SELECT f.fee, f.position, f.amount, o.currency, f.tax_rate, f.tax_inclusive, f.tax
      FROM order_fees f JOIN orders o ON o.id = f.order_id WHERE f.order_id = ? ORDER BY f.position
      """, [.text(id.rawValue)], { (row) throws(StoreError) in try row.orderFee() })
    return try first(
      """
      SELECT id, event, locale, buyer_name, buyer_email, currency, total, created_at, hold_expires_at, state,
        payment_session, payment_url, ticket_seed FROM orders WHERE id = ?
      """, [.text(id.rawValue)], { (row) throws(StoreError) in try row.order(lines: lines, fees: fees) })
  }

  func stock(of event: EventID) throws(StoreError) -> Stock {
    let counts = try rows("SELECT ticket_type, sold, held FROM stock WHERE event = ?", [.text(event.rawValue)]) {
      (row) throws(StoreError) in
      (try row.value(0, TicketTypeID.init), StockCount(sold: row.count(1), held: row.count(2)))
    }
    let codes = try rows("SELECT code, sold, held FROM promo_codes WHERE event = ?", [.text(event.rawValue)]) {
      (row) throws(StoreError) in
      (try row.value(0) { PromoCodeName($0) }, StockCount(sold: row.count(1), held: row.count(2)))
    }
    return Stock(Dictionary(uniqueKeysWithValues: counts), codes: Dictionary(uniqueKeysWithValues: codes))
  }
}

extension SQLiteRow {
  func orderLine() throws(StoreError) -> OrderLine {
    let currency = try value(3, CurrencyCode.init)
    return OrderLine(
      ticketType: try value(0, TicketTypeID.init), quantity: count(1),
      unitPrice: Money(minorUnits: integer(2), currency: currency),
      discount: Money(minorUnits: integer(7), currency: currency),
      code: try optionalText(8) == nil ? nil : value(8) { PromoCodeName($0) }, tax: try lineTax(currency))
  }

  func orderFee() throws(StoreError) -> OrderFee {
    let currency = try value(3, CurrencyCode.init)
    return OrderFee(
      id: try value(0, FeeID.init), amount: Money(minorUnits: integer(2), currency: currency),
      tax: try lineTax(currency))
  }

  /// Of a line or a fee: the rate, whether prices hold it, and what it comes to.
  private func lineTax(_ currency: CurrencyCode) throws(StoreError) -> LineTax? {
    guard optionalText(4) != nil else { return nil }
    let percentage = try value(4) { Int64($0).flatMap { Percentage(millionths: $0) } }
    return LineTax(
      rate: TaxRate(percentage: percentage, isInclusive: flag(5)),
      amount: Money(minorUnits: integer(6), currency: currency))
  }

  func order(lines: [OrderLine], fees: [OrderFee]) throws(StoreError) -> Order {
    Order(
      id: try value(0) { OrderID($0) }, ticketSeed: try value(12) { TicketSeed($0) },
      event: try value(1, EventID.init), locale: try value(2, LocaleTag.init),
      buyer: Buyer(name: try value(3, PersonName.init), email: try value(4, EmailAddress.init)), lines: lines,
      fees: fees,
      total: Money(minorUnits: integer(6), currency: try value(5, CurrencyCode.init)), createdAt: instant(7),
      holdExpiresAt: instant(8), state: try value(9, OrderState.init(rawValue:)), paymentSession: optionalText(10),
      paymentURL: optionalText(11))
  }

  /// What ``ticket()`` reads.
  static let tickets = """
    SELECT t.id, t.order_id, t.event, t.ticket_type, t.number, t.is_valid, h.revision, h.name, h.short_code
    FROM tickets t LEFT JOIN ticket_holders h ON h.ticket = t.id
    """

  func ticket() throws(StoreError) -> Ticket {
    let isRenamed = optionalText(7) != nil
    return Ticket(
      id: try value(0) { TicketID($0) }, order: try value(1) { OrderID($0) }, event: try value(2, EventID.init),
      ticketType: try value(3, TicketTypeID.init), number: count(4), isValid: flag(5),
      revision: UInt8(clamping: integer(6)), holder: isRenamed ? try value(7, PersonName.init) : nil,
      shortCode: isRenamed ? try value(8) { TicketID($0) } : nil)
  }

  func checkIn() throws(StoreError) -> CheckIn {
    CheckIn(ticket: try value(0) { TicketID($0) }, at: instant(1), gate: try value(2, GateName.init))
  }

  func task() throws(StoreError) -> OutboxTask {
    let order = try value(3) { OrderID($0) }
    func payment() throws(StoreError) -> Payment {
      let amount = Money(minorUnits: integer(6), currency: try value(7, CurrencyCode.init))
      return Payment(id: text(5), order: order, amount: amount)
    }
    let kind: OutboxTask.Kind
    switch text(1) {
    case "mail_tickets":
      kind = try optionalText(11) == nil ? .mailTickets : .mailNotice(value(11, MailNotice.init(rawValue:)))
    case "mail_refund": kind = .mailRefund(try payment(), try value(4, RefundReason.init(rawValue:)))
    default: kind = .refund(try payment())
    }
    return OutboxTask(
      id: TaskID(text(0)), kind: kind, event: try value(2, EventID.init), order: order, attempts: count(8),
      dueAt: instant(9), requestID: text(10))
  }
}
