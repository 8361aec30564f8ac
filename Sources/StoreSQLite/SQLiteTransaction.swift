import Core
import Store

/// One step on one event, inside of a `BEGIN IMMEDIATE`.
final class SQLiteTransaction: StoreTransaction {
  let connection: SQLiteConnection
  let event: EventID

  init(connection: SQLiteConnection, event: EventID) {
    self.connection = connection
    self.event = event
  }

  func idempotency(_ key: IdempotencyKey) throws(StoreError) -> IdempotencyRecord? {
    try connection.first(
      "SELECT fingerprint, order_id, at FROM idempotency WHERE key = ?", [.text(key.rawValue)],
      { (row) throws(StoreError) in
        IdempotencyRecord(
          key: key, fingerprint: row.text(0), order: try row.value(1) { OrderID($0) }, at: row.instant(2))
      })
  }

  func remember(_ record: IdempotencyRecord) throws(StoreError) {
    try connection.run(
      "INSERT INTO idempotency (key, fingerprint, order_id, at) VALUES (?, ?, ?, ?)",
      [
        .text(record.key.rawValue), .text(record.fingerprint), .text(record.order.rawValue), .instant(record.at),
      ])
  }

  func stock() throws(StoreError) -> Stock { try connection.stock(of: event) }

  func move(_ move: StockMove, _ lines: [OrderLine]) throws(StoreError) {
    let changed = Stock().applying(move, to: lines)
    for (type, change) in changed.counts.sorted(by: { $0.key < $1.key }) {
      // The CHECK of the table refuses the row before an upsert could turn to its second half, so a count is only
      // ever lowered by the UPDATE.
      try connection.run(
        "INSERT INTO stock (event, ticket_type, sold, held) VALUES (?, ?, 0, 0) ON CONFLICT DO NOTHING",
        [.text(event.rawValue), .text(type.rawValue)])
      try connection.run(
        "UPDATE stock SET sold = sold + ?, held = held + ? WHERE event = ? AND ticket_type = ?",
        [.integer(change.sold), .integer(change.held), .text(event.rawValue), .text(type.rawValue)])
    }
    try moveCodes(changed)
  }

  func order(_ id: OrderID) throws(StoreError) -> Order? { try connection.order(id) }

  func insert(_ order: Order) throws(StoreError) {
    try connection.run(
      """
      INSERT INTO orders (id, ticket_seed, event, locale, buyer_name, buyer_email, currency, total, created_at,
        hold_expires_at, state, payment_session, payment_url) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(order.id.rawValue), .text(order.ticketSeed.rawValue), .text(order.event.rawValue),
        .text(order.locale.rawValue),
        .text(order.buyer.name.rawValue), .text(order.buyer.email.rawValue), .text(order.total.currency.rawValue),
        .integer(order.total.minorUnits), .instant(order.createdAt), .instant(order.holdExpiresAt),
        .text(order.state.rawValue), .optional(order.paymentSession), .optional(order.paymentURL),
      ])
    try insertLines(of: order)
  }

  func update(_ order: Order) throws(StoreError) {
    try connection.run(
      "UPDATE orders SET state = ?, payment_session = ?, payment_url = ? WHERE id = ?",
      [
        .text(order.state.rawValue), .optional(order.paymentSession), .optional(order.paymentURL),
        .text(order.id.rawValue),
      ])
    guard connection.changedRows == 1 else { throw .broken("an order to be changed is not there") }
  }

  func ticket(_ id: TicketID) throws(StoreError) -> Ticket? {
    try connection.first(
      SQLiteRow.tickets + " WHERE t.id = ?", [.text(id.rawValue)],
      { (row) throws(StoreError) in try row.ticket() })
  }

  func insert(_ tickets: [Ticket]) throws(StoreError) {
    for ticket in tickets {
      try connection.run(
        "INSERT INTO tickets (id, order_id, event, ticket_type, number, is_valid) VALUES (?, ?, ?, ?, ?, ?)",
        [
          .text(ticket.id.rawValue), .text(ticket.order.rawValue), .text(ticket.event.rawValue),
          .text(ticket.ticketType.rawValue), .integer(ticket.number), .flag(ticket.isValid),
        ])
    }
  }

  func checkIn(of ticket: TicketID) throws(StoreError) -> CheckIn? {
    try connection.first(
      "SELECT ticket, at, gate FROM check_ins WHERE ticket = ?", [.text(ticket.rawValue)],
      { (row) throws(StoreError) in try row.checkIn() })
  }

  func insert(_ checkIn: CheckIn) throws(StoreError) {
    try connection.run(
      "INSERT INTO check_ins (ticket, at, gate) VALUES (?, ?, ?)",
      [.text(checkIn.ticket.rawValue), .instant(checkIn.at), .text(checkIn.gate.rawValue)])
  }

  func settlement(ofPayment id: String) throws(StoreError) -> SettlementRecord? {
    try connection.first(
      "SELECT order_id, amount, currency, refund_reason, at FROM settlements WHERE payment = ?", [.text(id)],
      { (row) throws(StoreError) in
        let amount = Money(minorUnits: row.integer(1), currency: try row.value(2, CurrencyCode.init))
        let reason = try row.optionalText(3) == nil ? nil : row.value(3, RefundReason.init(rawValue:))
        return SettlementRecord(
          payment: Payment(id: id, order: try row.value(0) { OrderID($0) }, amount: amount), refundReason: reason,
          at: row.instant(4))
      })
  }

  func record(_ settlement: SettlementRecord) throws(StoreError) {
    let payment = settlement.payment
    try connection.run(
      "INSERT INTO settlements (payment, order_id, amount, currency, refund_reason, at) VALUES (?, ?, ?, ?, ?, ?)",
      [
        .text(payment.id), .text(payment.order.rawValue), .integer(payment.amount.minorUnits),
        .text(payment.amount.currency.rawValue), .optional(settlement.refundReason?.rawValue), .instant(settlement.at),
      ])
  }

  func isWebhookHandled(_ id: String) throws(StoreError) -> Bool {
    try connection.first("SELECT 1 FROM webhooks WHERE id = ?", [.text(id)]) { (row) throws(StoreError) in true }
      ?? false
  }

  func markWebhookHandled(_ id: String, at now: Instant) throws(StoreError) {
    try connection.run(
      "INSERT INTO webhooks (id, handled_at) VALUES (?, ?) ON CONFLICT DO NOTHING", [.text(id), .instant(now)])
  }

  func enqueue(_ task: OutboxTask) throws(StoreError) {
    var reason: String?
    var notice: String?
    var payment: Payment?
    let kind: String
    switch task.kind {
    case .mailTickets: kind = "mail_tickets"
    case .mailNotice(let what):
      kind = "mail_tickets"
      notice = what.rawValue
    case .mailRefund(let money, let why):
      kind = "mail_refund"
      payment = money
      reason = why.rawValue
    case .refund(let money):
      kind = "refund"
      payment = money
    }
    try connection.run(
      """
      INSERT INTO outbox (id, kind, event, order_id, refund_reason, payment, amount, currency, attempts, due_at,
        request_id, notice) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?) ON CONFLICT DO NOTHING
      """,
      [
        .text(task.id.rawValue), .text(kind), .text(task.event.rawValue), .text(task.order.rawValue),
        .optional(reason), .optional(payment?.id), payment.map { .integer($0.amount.minorUnits) } ?? .null,
        .optional(payment?.amount.currency.rawValue), .instant(task.dueAt), .text(task.requestID),
        .optional(notice),
      ])
  }
}
