import Core

/// Orders as lines of CSV (RFC 4180).
enum OrderCSV {
  /// With the byte order mark by which spreadsheets know UTF-8.
  static let head =
    "\u{FEFF}"
    + line([
      "reference", "order", "event", "state", "placed", "name", "email", "language", "ticket type", "quantity", "valid",
      "admitted", "unit price", "total of the order", "refunded of the order", "currency", "disputed",
    ])

  /// A line for each kind of ticket. What is the whole order's stands in its first line only, so that sums are right.
  static func lines(_ record: OrderRecord) -> String {
    let order = record.order
    return order.lines.enumerated().map { number, part in
      let tickets = record.tickets.filter { $0.ticketType == part.ticketType }
      return line([
        order.id.reference, order.id.rawValue, order.event.rawValue, record.standing.rawValue,
        OrderRecord.time(order.createdAt), order.buyer.name.rawValue, order.buyer.email.rawValue, order.locale.rawValue,
        part.ticketType.rawValue, "\(part.quantity)", "\(tickets.count(where: \.isValid))",
        "\(tickets.count { record.checkIns[$0.id] != nil })", part.unitPrice.majorUnitsText,
        number == 0 ? order.total.majorUnitsText : "", number == 0 ? record.refunded.majorUnitsText : "",
        order.total.currency.rawValue, record.disputes.map(\.state.rawValue).joined(separator: " "),
      ])
    }.joined()
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
