import Core
import Store
import Tickets

/// One order against the rules of the sale.
struct OrderCheck {
  private let dossier: OrderDossier
  private var order: Order { dossier.order }

  init(_ dossier: OrderDossier) { self.dossier = dossier }

  func findings() -> [Finding] {
    var found: [(Finding.Rule, String)] = []
    checkWhole(&found)
    checkTickets(&found)
    checkPayments(&found)
    checkRefunds(&found)
    checkTasks(&found)
    return found.map { Finding($0.0, order: order.id, event: order.event, $0.1) }
  }

  /// Whether the order came to have tickets: a payment was taken for them, or nothing was to be paid.
  private var isIssued: Bool {
    switch order.state {
    case .held, .expired: false
    case .paid: true
    case .refunding, .refunded: order.total.isFree || dossier.settlements.contains { $0.refundReason == nil }
    }
  }

  private func checkWhole(_ found: inout [(Finding.Rule, String)]) {
    let parts = order.lines.map(\.gross) + order.fees.map(\.gross)
    let sum = parts.reduce(Money?.some(Money(minorUnits: 0, currency: order.total.currency))) { sum, part in
      sum.flatMap { sum in part.flatMap { sum.adding($0) } }
    }
    if sum != order.total { found.append((.totalDiffers, "its lines and fees do not make its total")) }
    if dossier.keys.count > 1 { found.append((.placedTwice, "\(dossier.keys.count) requests placed it")) }
    if let person = dossier.person, person != PersonKey(order.buyer.email) {
      found.append((.foreignPart, "it counts for somebody who is not its buyer"))
    }
    let isErased = order.buyer.name.rawValue == Erasure.name && order.buyer.email.rawValue == Erasure.address
    if let erasedAt = dossier.erasure?.erasedAt,
      !isErased || dossier.person != nil || !dossier.answers.isEmpty || hasHolders(since: erasedAt)
    {
      found.append((.notErased, "its names and addresses were erased, and are there"))
    }
  }

  /// Somebody may give a ticket to another person after its buyer was forgotten.
  private func hasHolders(since erasedAt: Instant) -> Bool {
    dossier.tickets.contains { issued in
      guard let holder = issued.ticket.holder, let changedAt = issued.holderChangedAt else { return false }
      return holder.rawValue != Erasure.name && changedAt < erasedAt
    }
  }

  private func checkTickets(_ found: inout [(Finding.Rule, String)]) {
    let types = order.lines.flatMap { Array(repeating: $0.ticketType, count: $0.quantity) }
    let tickets = dossier.tickets.map(\.ticket)
    guard isIssued else {
      if !tickets.isEmpty {
        found.append((.ticketsNotDue, "it is \(order.state.rawValue) and has \(tickets.count) tickets"))
      }
      return
    }
    if tickets.count != types.count || tickets.map(\.number) != Array(types.indices) {
      found.append((.ticketsIncomplete, "it has \(tickets.count) of its \(types.count) tickets"))
    }
    for ticket in tickets {
      if !types.indices.contains(ticket.number) || ticket.ticketType != types[ticket.number]
        || ticket.event != order.event || ticket.id != TicketIDs.id(seed: order.ticketSeed, number: ticket.number)
        || ticket.shortCode
          != TicketIDs.shortCode(seed: order.ticketSeed, number: ticket.number, revision: ticket.revision)
      {
        found.append((.ticketUnknown, "ticket \(ticket.number + 1) is none that the order makes"))
      }
    }
    let isOver = order.state != .paid
    if isOver, tickets.contains(where: \.isValid) {
      found.append((.ticketVoid, "it is \(order.state.rawValue) and has valid tickets"))
    } else if !isOver, !tickets.isEmpty, !tickets.contains(where: \.isValid) {
      found.append((.stateDiffers, "it is paid and all of its tickets are void"))
    }
    let ids = Set(tickets.map(\.id))
    for checkIn in dossier.checkIns where !ids.contains(checkIn.ticket) {
      found.append((.ticketUnknown, "a ticket was admitted that it does not have"))
    }
    let admitted = Set(dossier.checkIns.map(\.ticket))
    for scan in dossier.scans where scan.outcome == .admitted && !admitted.contains(scan.ticket) {
      found.append((.checkInMissing, "a device admitted one of its tickets, and there is no check-in"))
    }
  }

  private func checkPayments(_ found: inout [(Finding.Rule, String)]) {
    let taken = dossier.settlements.filter { $0.refundReason == nil }
    if taken.count > 1 { found.append((.paymentDiffers, "\(taken.count) payments were taken for one set of tickets")) }
    switch order.state {
    case .held, .expired:
      if !dossier.settlements.isEmpty {
        found.append((.stateDiffers, "it is \(order.state.rawValue), and a payment was decided on"))
      }
    case .paid where !order.total.isFree:
      if taken.isEmpty { found.append((.paymentMissing, "it is paid, and no payment was taken")) }
    case .paid, .refunding, .refunded: break
    }
    for settlement in taken where settlement.payment.amount != order.total {
      found.append((.paymentDiffers, "payment \(settlement.payment.id) is not of its total"))
    }
    for settlement in dossier.settlements where settlement.refundReason != nil {
      let key = RefundKey(wholePayment: settlement.payment.id)
      if !dossier.refunds.contains(where: { $0.key == key && $0.tickets.isEmpty }) {
        found.append(
          (.paymentWithoutOutcome, "payment \(settlement.payment.id) brought no tickets and does not go back"))
      }
    }
  }

  private func checkRefunds(_ found: inout [(Finding.Rule, String)]) {
    for refund in dossier.refunds {
      guard let id = refund.payment else {
        if refund.amount.minorUnits != 0 {
          found.append((.refundExceedsPayment, "refund \(refund.key) gives back what nobody paid"))
        }
        continue
      }
      guard let payment = dossier.settlements.first(where: { $0.payment.id == id })?.payment else {
        found.append((.refundExceedsPayment, "refund \(refund.key) is of a payment that the order does not have"))
        continue
      }
      if payment.amount.currency != refund.amount.currency || refund.amount.minorUnits < 0 {
        found.append((.refundExceedsPayment, "refund \(refund.key) is in another currency than its payment"))
      }
    }
    for settlement in dossier.settlements {
      let back = dossier.refunds.minorUnits(of: settlement.payment.id)
      if back > settlement.payment.amount.minorUnits {
        found.append((.refundExceedsPayment, "more of payment \(settlement.payment.id) goes back than was paid"))
      }
    }
    let given = dossier.refunds.flatMap(\.tickets)
    let void = dossier.tickets.map(\.ticket).filter { !$0.isValid }.map(\.id)
    if Set(given).count != given.count || Set(given) != Set(void) {
      found.append((.ticketVoid, "\(void.count) tickets are void, and \(given.count) were given back"))
    }
    guard order.state == .refunding || order.state == .refunded else { return }
    let isDone = dossier.refunds.allSatisfy { $0.reason == .alreadyPaid || $0.isSettled }
    if isDone != (order.state == .refunded) {
      found.append((.stateDiffers, "it is \(order.state.rawValue), and its refunds are \(isDone ? "" : "not ")done"))
    }
  }

  private func checkTasks(_ found: inout [(Finding.Rule, String)]) {
    for task in dossier.tasks where task.event != order.event {
      found.append((.foreignPart, "task \(task.id.rawValue) is for another event"))
    }
    if !dossier.tickets.isEmpty, !dossier.tasks.contains(where: { $0.id.rawValue == "mail-tickets/\(order.id)" }) {
      found.append((.mailForgotten, "its tickets were never to be sent"))
    }
    for refund in dossier.refunds where refund.state == .pending && refund.providerID == nil {
      if !dossier.tasks.contains(where: { $0.id == .refund(refund.key) && $0.doneAt == nil }) {
        found.append((.refundForgotten, "refund \(refund.key) is to be sent, and nothing will send it"))
      }
    }
  }
}
