import Core
import Store
import StoreMemory

/// The promises that every single step must keep.
extension World {
  func committed(
    from before: MemoryRecords, to after: MemoryRecords, by process: SimulatedProcess, _ name: @autoclosure () -> String
  ) {
    note("\(process): \(name()): written")
    if case .message = process.purpose, process.isRepeat {
      expect(before == after, "\(process): a message that was taken before changed something")
    }
    for event in scenario.events {
      checkPlaces(of: event, before, after)
      checkLimits(of: event, before, after)
    }
    for (id, order) in after.orders where before.orders[id] != order {
      if let old = before.orders[id] {
        checkMove(from: old, to: order, before, after, process)
      } else {
        checkNew(order, after, process)
      }
    }
    expect(before.orders.keys.allSatisfy { after.orders[$0] != nil }, "an order is gone")
    expect(before.keys.allSatisfy { after.keys[$0.key] == $0.value }, "a key is gone or stands for something else")
    expect(
      before.settlements.allSatisfy { after.settlements[$0.key] == $0.value }, "a payment's outcome was changed")
    expect(before.checkIns.allSatisfy { after.checkIns[$0.key] == $0.value }, "a check-in was changed")
    checkRefunds(from: before, to: after)
    checkHolders(before, after, process)
    for (id, outcome) in after.settlements where before.settlements[id] == nil {
      checkOutcome(id, outcome, after, process)
    }
    for id in after.webhooks where !before.webhooks.contains(id) { checkMessage(id, after) }
  }

  /// Sold and held are what the orders say, and never more than there is.
  private func checkPlaces(of event: EventFacts, _ before: MemoryRecords, _ after: MemoryRecords) {
    let orders = after.orders.values.filter { $0.event == event.id }
    for type in event.ticketTypes {
      let held = orders.filter { $0.state == .held }.flatMap(\.lines).filter { $0.ticketType == type.id }
        .reduce(0) { $0 + $1.quantity }
      // Tickets that went back have freed their places, unless the organizer wanted to keep those.
      let freed = Set(after.refunds.values.filter(\.freesPlaces).flatMap(\.tickets))
      let sold = after.tickets.values.count {
        $0.event == event.id && $0.ticketType == type.id && !freed.contains($0.id)
      }
      let count = after.stock[event.id]?[type.id] ?? .none
      expect(count.held == held, "\(event.id)/\(type.id): \(count.held) held, the orders say \(held)")
      expect(count.sold == sold, "\(event.id)/\(type.id): \(count.sold) sold, the tickets say \(sold)")
      expect(
        count.sold + count.held <= type.quota,
        "\(event.id)/\(type.id): \(count.sold) sold and \(count.held) held of \(type.quota)")
      let old = before.stock[event.id]?[type.id] ?? .none
      if count.sold + count.held == type.quota, old.sold + old.held < type.quota { self.count(.lastPlaceTaken) }
    }
  }

  private func checkNew(_ order: Order, _ after: MemoryRecords, _ process: SimulatedProcess) {
    expect(order.state == (order.total.isFree ? .paid : .held), "\(order.id) begins as \(order.state)")
    expect(!isCancelled(order.event, in: process.cancelledAtStart), "\(order.id) is for a cancelled event")
    expect(
      after.keys.values.filter { $0.order == order.id }.count == 1, "\(order.id) was written without its key")
    checkTickets(of: order, after)
  }

  private func checkMove(
    from old: Order, to new: Order, _ before: MemoryRecords, _ after: MemoryRecords, _ process: SimulatedProcess
  ) {
    var same = new
    (same.state, same.paymentSession, same.paymentURL) = (old.state, old.paymentSession, old.paymentURL)
    expect(same == old, "\(old.id): something was changed that is frozen")
    checkTickets(of: new, after)
    guard old.state != new.state else { return }
    expect(after.audit.count > before.audit.count, "\(old.id): nobody wrote down who changed it")
    switch (old.state, new.state) {
    case (.held, .expired):
      count(old.paymentSession == nil ? .holdReleasedWithoutSession : .holdReleased)
      for name in book.sessionNames {
        guard let session = book.sessions[name], session.order == old.id,
          session.isShown || old.paymentSession == name
        else { continue }
        expect(!session.canSucceed, "\(old.id): the hold is released, and \(name) can still be paid")
      }
    case (.held, .paid): count(.soldFromHold)
    case (.expired, .paid): count(.soldAfterExpiry)
    case (.held, .refunding), (.expired, .refunding): break
    case (.paid, .refunding), (.paid, .refunded), (.refunding, .refunded):
      guard new.state == .refunded else { break }
      count(.orderRefunded)
      for refund in after.refunds(of: new.id) where refund.reason != .alreadyPaid {
        // A second payment goes back by itself, and is told of by itself.
        guard refund.counts, !refund.amount.isFree, let payment = refund.payment else { continue }
        expect(
          book.charges[payment].map { $0.refundedMinorUnits >= refund.amount.minorUnits } ?? false,
          "\(new.id): it is called refunded, and \(payment) is not back")
      }
    default: expect(false, "\(old.id): from \(old.state) to \(new.state)")
    }
  }

  private func checkTickets(of order: Order, _ after: MemoryRecords) {
    let tickets = after.tickets(of: order.id)
    let valid = tickets.count(where: \.isValid)
    switch order.state {
    case .held, .expired: expect(tickets.isEmpty, "\(order.id): \(tickets.count) tickets")
    case .paid:
      expect(tickets.count == order.ticketCount, "\(order.id): \(tickets.count) tickets")
      expect(valid > 0, "\(order.id): it is paid, and no ticket is valid")
    case .refunding, .refunded: expect(valid == 0, "\(order.id): it goes back, and \(valid) tickets are valid")
    }
    let given = after.refunds(of: order.id).flatMap(\.tickets)
    expect(
      Set(given) == Set(tickets.filter { !$0.isValid }.map(\.id)) && Set(given).count == given.count,
      "\(order.id): what is void did not go back once")
    guard !tickets.isEmpty else { return }
    for line in order.lines {
      expect(
        tickets.filter { $0.ticketType == line.ticketType }.count == line.quantity, "\(order.id): other tickets")
    }
    expect(after.tasks[TaskID("mail-tickets/\(order.id)")] != nil, "\(order.id): no mail brings the tickets")
    let payments = after.settlements.values.filter { $0.payment.order == order.id && $0.refundReason == nil }
    expect(payments.count == (order.total.isFree ? 0 : 1), "\(order.id): tickets for \(payments.count) payments")
  }
}
