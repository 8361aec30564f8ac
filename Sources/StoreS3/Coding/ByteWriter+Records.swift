import Core
import Store

extension ByteWriter {
  mutating func order(_ order: Order) {
    id(order.id)
    id(order.ticketSeed)
    text(order.event.rawValue)
    text(order.locale.rawValue)
    text(order.buyer.name.rawValue)
    text(order.buyer.email.rawValue)
    list(order.lines) { writer, line in
      writer.text(line.ticketType.rawValue)
      writer.count(line.quantity)
      writer.money(line.unitPrice)
      writer.money(line.discount)
      writer.optional(line.code) { $0.text($1.rawValue) }
      writer.optional(line.tax) { $0.tax($1) }
    }
    list(order.fees) { writer, fee in
      writer.text(fee.id.rawValue)
      writer.money(fee.amount)
      writer.optional(fee.tax) { $0.tax($1) }
    }
    money(order.total)
    instant(order.createdAt)
    instant(order.holdExpiresAt)
    text(order.state.rawValue)
    optional(order.paymentSession) { $0.text($1) }
    optional(order.paymentURL) { $0.text($1) }
  }

  private mutating func tax(_ tax: LineTax) {
    signed(tax.rate.percentage.millionths)
    flag(tax.rate.isInclusive)
    money(tax.amount)
  }

  mutating func stock(_ stock: Stock) {
    func counts(_ writer: inout ByteWriter, _ name: String, _ count: StockCount) {
      writer.text(name)
      writer.count(count.sold)
      writer.count(count.held)
    }
    list(stock.counts.sorted { $0.key < $1.key }) { counts(&$0, $1.key.rawValue, $1.value) }
    list(stock.codes.sorted { $0.key < $1.key }) { counts(&$0, $1.key.rawValue, $1.value) }
  }

  mutating func ticket(_ ticket: Ticket) {
    id(ticket.id)
    id(ticket.order)
    text(ticket.event.rawValue)
    text(ticket.ticketType.rawValue)
    count(ticket.number)
    flag(ticket.isValid)
    byte(ticket.revision)
    optional(ticket.holder) { $0.text($1.rawValue) }
    optional(ticket.shortCode == ticket.id ? nil : ticket.shortCode) { $0.id($1) }
  }

  mutating func payment(_ payment: Payment) {
    text(payment.id)
    id(payment.order)
    money(payment.amount)
  }

  mutating func task(_ task: KeptTask) {
    text(task.id.rawValue)
    switch task.kind {
    case .mailTickets: byte(0)
    case .mailRefund(let money, let reason):
      byte(1)
      payment(money)
      text(reason.rawValue)
    case .mailNotice(let notice):
      byte(2)
      text(notice.rawValue)
    case .refund(let money):
      byte(3)
      payment(money)
    }
    text(task.event.rawValue)
    id(task.order)
    text(task.requestID)
    count(task.attempts)
    optional(task.dueAt) { $0.instant($1) }
    optional(task.leaseEndsAt) { $0.instant($1) }
    optional(task.doneAt) { $0.instant($1) }
    optional(task.failure) { $0.text($1) }
  }

  mutating func refund(_ refund: RefundRecord) {
    text(refund.key.rawValue)
    id(refund.order)
    optional(refund.payment) { $0.text($1) }
    money(refund.amount)
    money(refund.kept)
    text(refund.reason.rawValue)
    list(refund.tickets) { $0.id($1) }
    flag(refund.freesPlaces)
    instant(refund.requestedAt)
    text(refund.state.rawValue)
    optional(refund.providerID) { $0.text($1) }
    optional(refund.settledAt) { $0.instant($1) }
  }

  mutating func dispute(_ dispute: Dispute) {
    text(dispute.id)
    text(dispute.payment)
    money(dispute.amount)
    text(dispute.reason)
    text(dispute.state.rawValue)
    instant(dispute.openedAt)
    optional(dispute.closedAt) { $0.instant($1) }
  }

  mutating func audit(_ entry: AuditEntry) {
    instant(entry.at)
    text(entry.source.actor.rawValue)
    text(entry.source.name)
    text(entry.source.origin)
    text(entry.source.requestID)
    text(entry.action.rawValue)
    optional(entry.event) { $0.text($1.rawValue) }
    optional(entry.order) { $0.id($1) }
    text(entry.subject)
    optional(entry.amount) { $0.money($1) }
  }
}
