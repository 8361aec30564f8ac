import Core
import Store
import StoreMemory

extension World {
  /// A payment's outcome, held against the provider's own book.
  func checkOutcome(
    _ id: String, _ outcome: SettlementRecord, _ after: MemoryRecords, _ process: SimulatedProcess
  ) {
    guard let charge = book.charges[id], let order = after.orders[outcome.payment.order] else {
      return expect(false, "\(id) was decided on, and the provider has no such payment")
    }
    expect(charge.order == order.id && charge.amount == outcome.payment.amount, "\(id): another order or amount")
    if case .outbox = process.purpose { count(.settledBySweep) }
    guard let reason = outcome.refundReason else {
      expect(order.state == .paid && order.total == charge.amount, "\(id): tickets for another amount")
      expect(!isCancelled(order.event, in: process.cancelledAtStart), "\(id): tickets for a cancelled event")
      expect(
        !charge.payouts.contains { $0.name != nil }, "\(id): tickets for money that we gave back")
      return
    }
    switch reason {
    case .soldOut: count(.refundSoldOut)
    case .alreadyPaid: count(.refundAlreadyPaid)
    case .wrongAmount: count(.refundWrongAmount)
    case .eventCancelled:
      count(.refundEventCancelled)
      expect(isCancelled(order.event), "\(id) goes back for an event that was not cancelled")
    case .byOrganizer, .byBuyer, .atProvider: expect(false, "\(id) goes back before it was paid")
    }
    expect(
      after.refunds.values.contains { $0.payment == id && $0.amount == charge.amount && $0.counts },
      "\(id) goes back, and no refund is noted")
    for task in ["refund/\(id)", "mail-refund/\(id)"] {
      expect(after.tasks[TaskID(task)] != nil, "\(id) goes back, and no \(task) is noted")
    }
  }

  /// A message is remembered together with its effect, or after it.
  func checkMessage(_ id: String, _ after: MemoryRecords) {
    guard let message = book.messages.first(where: { $0.id == id }) else {
      return expect(false, "\(id) is remembered, and was never sent")
    }
    guard let payment = message.payment else { return }
    expect(after.settlements[payment.rawValue] != nil, "\(id) is remembered, and \(payment) is not decided on")
  }

  /// What was said to somebody outside holds, whatever was killed since.
  func checkAcknowledged() {
    let records = store.records
    for buyer in buyers {
      guard let id = buyer.order else { continue }
      guard let order = records.orders[id] else { return expect(false, "\(id) was confirmed, and is gone") }
      let wished = buyer.cart.filter { $0.quantity > 0 }
      expect(
        order.event == buyer.event && order.lines.map(\.quantity) == wished.map(\.quantity)
          && order.lines.map(\.ticketType) == wished.map(\.ticketType), "\(id) is not what buyer \(buyer.number) wanted"
      )
    }
    for payment in acknowledgedPayments {
      expect(records.settlements[payment] != nil, "\(payment): its message was taken, and nothing came of it")
    }
    for (ticket, times) in admissions {
      expect(times == 1, "ticket \(ticket) was admitted \(times) times")
      expect(records.checkIns[ticket] != nil, "ticket \(ticket) was admitted, and no check-in is kept")
    }
  }
}
