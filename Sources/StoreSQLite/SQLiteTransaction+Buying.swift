import Core
import Store

/// What an order costs and who it counts for.
extension SQLiteTransaction {
  func count(of person: PersonKey) throws(StoreError) -> PersonCount {
    let counts = try connection.rows(
      """
      SELECT l.code, SUM(l.quantity - (
          SELECT count(*) FROM tickets t JOIN refund_tickets r ON r.ticket = t.id
          WHERE t.order_id = o.id AND t.ticket_type = l.ticket_type))
      FROM order_persons p JOIN orders o ON o.id = p.order_id JOIN order_lines l ON l.order_id = o.id
      WHERE p.event = ? AND p.person = ? AND o.state IN ('held', 'paid') GROUP BY l.code
      """, [.text(event.rawValue), .text(person.rawValue)],
      { (row) throws(StoreError) in
        (code: try row.optionalText(0) == nil ? nil : row.value(0) { PromoCodeName($0) }, count: row.count(1))
      })
    return PersonCount(
      tickets: counts.reduce(0) { $0 + $1.count },
      byCode: counts.reduce(into: [:]) { byCode, count in count.code.map { byCode[$0] = count.count } })
  }

  func insert(_ answers: [Answer], of order: OrderID) throws(StoreError) {
    for (position, answer) in answers.enumerated() {
      try connection.run(
        "INSERT INTO order_answers (order_id, ticket, question, position, value) VALUES (?, ?, ?, ?, ?)",
        [
          .text(order.rawValue), .integer(answer.ticket ?? -1), .text(answer.question.rawValue), .integer(position),
          .text(answer.value),
        ])
    }
  }

  func forgetPerson(of order: OrderID) throws(StoreError) {
    try connection.run("DELETE FROM order_answers WHERE order_id = ?", [.text(order.rawValue)])
    try connection.run(
      "DELETE FROM order_persons WHERE event = ? AND order_id = ?", [.text(event.rawValue), .text(order.rawValue)])
  }

  /// The lines and fees of an order, and the person it counts for.
  func insertLines(of order: Order) throws(StoreError) {
    for (position, line) in order.lines.enumerated() {
      try connection.run(
        """
        INSERT INTO order_lines (order_id, position, ticket_type, quantity, unit_price, discount, code, tax_rate,
          tax_inclusive, tax) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .text(order.id.rawValue), .integer(position), .text(line.ticketType.rawValue), .integer(line.quantity),
          .integer(line.unitPrice.minorUnits), .integer(line.discount.minorUnits), .optional(line.code?.rawValue),
        ] + Self.values(line.tax))
    }
    for (position, fee) in order.fees.enumerated() {
      try connection.run(
        """
        INSERT INTO order_fees (order_id, position, fee, amount, tax_rate, tax_inclusive, tax)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .text(order.id.rawValue), .integer(position), .text(fee.id.rawValue), .integer(fee.amount.minorUnits),
        ] + Self.values(fee.tax))
    }
    try connection.run(
      "INSERT INTO order_persons (event, person, order_id) VALUES (?, ?, ?)",
      [.text(order.event.rawValue), .text(PersonKey(order.buyer.email).rawValue), .text(order.id.rawValue)])
  }

  func moveCodes(_ changed: Stock) throws(StoreError) {
    for (code, change) in changed.codes.sorted(by: { $0.key < $1.key }) {
      try connection.run(
        "INSERT INTO promo_codes (event, code, sold, held) VALUES (?, ?, 0, 0) ON CONFLICT DO NOTHING",
        [.text(event.rawValue), .text(code.rawValue)])
      try connection.run(
        "UPDATE promo_codes SET sold = sold + ?, held = held + ? WHERE event = ? AND code = ?",
        [.integer(change.sold), .integer(change.held), .text(event.rawValue), .text(code.rawValue)])
    }
  }

  private static func values(_ tax: LineTax?) -> [SQLiteValue] {
    guard let tax else { return [.null, .null, .null] }
    return [
      .integer(tax.rate.percentage.millionths), .flag(tax.rate.isInclusive), .integer(tax.amount.minorUnits),
    ]
  }
}
