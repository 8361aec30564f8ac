import Core

/// Orders as lines of CSV (RFC 4180).
enum OrderCSV {
  /// With the byte order mark by which spreadsheets know UTF-8.
  static let head =
    "\u{FEFF}"
    + line([
      "reference", "order", "event", "state", "placed", "name", "email", "language", "ticket type", "quantity", "valid",
      "admitted", "unit price", "promo code", "discount", "tax", "fees of the order", "total of the order",
      "refunded of the order", "currency", "disputed", "holders", "answers",
    ])

  /// A line for each kind of ticket. What is the whole order's stands in its first line only, so that sums are right.
  static func lines(_ record: OrderRecord) -> String {
    let order = record.order
    var end = 0
    return order.lines.enumerated().map { number, part in
      let tickets = record.tickets.filter { $0.ticketType == part.ticketType }
      // Tickets are numbered in the order of the lines, also before there are any.
      let numbers = end..<(end + part.quantity)
      end = numbers.upperBound
      return line([
        order.id.reference, order.id.rawValue, order.event.rawValue, record.standing.rawValue,
        OrderRecord.time(order.createdAt), order.buyer.name.rawValue, order.buyer.email.rawValue, order.locale.rawValue,
        part.ticketType.rawValue, "\(part.quantity)", "\(tickets.count(where: \.isValid))",
        "\(tickets.count { record.checkIns[$0.id] != nil })", part.unitPrice.majorUnitsText,
        part.code?.rawValue ?? "", part.discount.majorUnitsText, part.tax?.amount.majorUnitsText ?? "",
        number == 0 ? fees(order).majorUnitsText : "", number == 0 ? order.total.majorUnitsText : "",
        number == 0 ? record.refunded.majorUnitsText : "",
        order.total.currency.rawValue, record.disputes.map(\.state.rawValue).joined(separator: " "),
        tickets.map { ($0.holder ?? order.buyer.name).rawValue }.joined(separator: "; "),
        answers(record, to: numbers, withOrder: number == 0),
      ])
    }.joined()
  }

  /// What is asked for on top of the tickets, without a tax on top of it.
  private static func fees(_ order: Order) -> Money {
    Money(minorUnits: order.fees.reduce(0) { $0 + $1.amount.minorUnits }, currency: order.total.currency)
  }

  /// One below the other: `bus: yes`, and of a ticket `1 supper: fish`, with its number in the order.
  private static func answers(_ record: OrderRecord, to numbers: Range<Int>, withOrder: Bool) -> String {
    record.answers.compactMap { answer in
      guard let ticket = answer.ticket else { return withOrder ? "\(answer.question): \(answer.value)" : nil }
      return numbers.contains(ticket) ? "\(ticket + 1) \(answer.question): \(answer.value)" : nil
    }.joined(separator: "\n")
  }

  static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

  /// What a spreadsheet would take for a formula, it is told to take for a text.
  static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
    {
      text = "'" + text
    }
    guard text.utf8.contains(where: { $0 == 34 || $0 == 44 || $0 == 10 || $0 == 13 }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
