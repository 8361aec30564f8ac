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
      "SELECT \(SQLiteRow.orderColumns) FROM orders WHERE id = ?", [.text(id.rawValue)],
      { (row) throws(StoreError) in try row.order(lines: lines, fees: fees) })
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
  /// - Parameter first: the column in which it begins, as for the others.
  func orderLine(_ first: Int32 = 0) throws(StoreError) -> OrderLine {
    let currency = try value(first + 3, CurrencyCode.init)
    return OrderLine(
      ticketType: try value(first, TicketTypeID.init), quantity: count(first + 1),
      unitPrice: Money(minorUnits: integer(first + 2), currency: currency),
      discount: Money(minorUnits: integer(first + 7), currency: currency),
      code: try optionalText(first + 8) == nil ? nil : value(first + 8) { PromoCodeName($0) },
      tax: try lineTax(first + 4, currency))
  }

  func orderFee(_ first: Int32 = 0) throws(StoreError) -> OrderFee {
    let currency = try value(first + 3, CurrencyCode.init)
    return OrderFee(
      id: try value(first, FeeID.init), amount: Money(minorUnits: integer(first + 2), currency: currency),
      tax: try lineTax(first + 4, currency))
  }

  /// Of a line or a fee: the rate, whether prices hold it, and what it comes to.
  private func lineTax(_ first: Int32, _ currency: CurrencyCode) throws(StoreError) -> LineTax? {
    guard optionalText(first) != nil else { return nil }
    let percentage = try value(first) { Int64($0).flatMap { Percentage(millionths: $0) } }
    return LineTax(
      rate: TaxRate(percentage: percentage, isInclusive: flag(first + 1)),
      amount: Money(minorUnits: integer(first + 2), currency: currency))
  }

  /// What ``order(lines:fees:)`` reads.
  static let orderColumns = """
    id, event, locale, buyer_name, buyer_email, currency, total, created_at, hold_expires_at, state, payment_session,
    payment_url, ticket_seed
    """

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

  func ticket(_ first: Int32 = 0) throws(StoreError) -> Ticket {
    let isRenamed = optionalText(first + 7) != nil
    return Ticket(
      id: try value(first) { TicketID($0) }, order: try value(first + 1) { OrderID($0) },
      event: try value(first + 2, EventID.init), ticketType: try value(first + 3, TicketTypeID.init),
      number: count(first + 4), isValid: flag(first + 5), revision: UInt8(clamping: integer(first + 6)),
      holder: isRenamed ? try value(first + 7, PersonName.init) : nil,
      shortCode: isRenamed ? try value(first + 8) { TicketID($0) } : nil)
  }

  func checkIn(_ first: Int32 = 0) throws(StoreError) -> CheckIn {
    CheckIn(
      ticket: try value(first) { TicketID($0) }, at: instant(first + 1), gate: try value(first + 2, GateName.init))
  }

  func task(_ first: Int32 = 0) throws(StoreError) -> OutboxTask {
    let order = try value(first + 3) { OrderID($0) }
    func payment() throws(StoreError) -> Payment {
      let amount = Money(minorUnits: integer(first + 6), currency: try value(first + 7, CurrencyCode.init))
      return Payment(id: text(first + 5), order: order, amount: amount)
    }
    let kind: OutboxTask.Kind
    switch text(first + 1) {
    case "mail_tickets":
      kind =
        try optionalText(first + 11) == nil
        ? .mailTickets : .mailNotice(value(first + 11, MailNotice.init(rawValue:)))
    case "mail_refund": kind = .mailRefund(try payment(), try value(first + 4, RefundReason.init(rawValue:)))
    default: kind = .refund(try payment())
    }
    return OutboxTask(
      id: TaskID(text(first)), kind: kind, event: try value(first + 2, EventID.init), order: order,
      attempts: count(first + 8), dueAt: instant(first + 9), requestID: text(first + 10))
  }
}
