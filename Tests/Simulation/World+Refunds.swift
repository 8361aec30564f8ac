import Core
import Function
import Sales
import Store
import StoreMemory

/// Tickets that go back.
extension World {
  func giveBackSomething() {
    let issued = store.records.orders.values.filter { $0.state == .paid }.sorted { $0.id < $1.id }
    // Orders that have nothing to give back are asked for as well.
    let others = store.records.orders.values.sorted { $0.id < $1.id }
    guard let order = chance.pick(chance.percent(10) ? others : issued) else { return }
    let isBuyer = chance.percent(30)
    let choice = chooseTickets(of: order)
    let key = isBuyer ? nil : RefundKey("\(order.id)-key-\(refundsAsked)")
    refundsAsked += 1
    let wish =
      isBuyer
      ? RefundWish(
        cancelling: choice,
        within: CancellationRules(
          until: SimulatedCatalogs.start.adding(seconds: 4 * 86_400), covers: .all,
          keptPerTicket: Money(minorUnits: 200, currency: order.total.currency)))
      : RefundWish(choice, freesPlaces: chance.percent(80), allowsUsed: chance.percent(50), key: key)
    startRefund(order.id, wish)
    // Whoever got no answer asks again, under the same key.
    if key != nil, chance.percent(30) { startRefund(order.id, wish) }
  }

  private func chooseTickets(of order: Order) -> RefundChoice {
    switch chance.below(3) {
    case 0: return .whole
    case 1:
      guard let line = chance.pick(order.lines) else { return .whole }
      return .line(line.ticketType, quantity: 1 + chance.below(2))
    default: return .tickets(chance.pick(store.records.tickets(of: order.id)).map { [$0.id] } ?? [])
    }
  }

  func refundAnswered(_ answer: RefundAnswer, _ process: SimulatedProcess) {
    switch answer {
    case .done(let refund):
      count(refund.reason == .byBuyer ? .cancelledByBuyer : .ticketsGivenBack)
      acknowledgedRefunds.append(refund.key)
    case .refused: count(.giveBackRefused)
    case .unknownOrder: expect(false, "\(process): the order is gone")
    }
  }

  /// What a step does to refunds, disputes and the log.
  func checkRefunds(from before: MemoryRecords, to after: MemoryRecords) {
    expect(
      after.audit.count >= before.audit.count && after.audit[..<before.audit.count].elementsEqual(before.audit),
      "the log was changed")
    for (id, ticket) in before.tickets {
      // What else may change of a ticket is looked at with its holders.
      expect(ticket.isValid || after.tickets[id]?.isValid == false, "a ticket is valid again")
    }
    for (key, old) in before.refunds {
      guard let new = after.refunds[key] else { return expect(false, "\(key) is gone") }
      expect(
        new.order == old.order && new.payment == old.payment && new.tickets == old.tickets
          && new.freesPlaces == old.freesPlaces && new.kept == old.kept && new.reason == old.reason,
        "\(key): something was changed that is frozen")
    }
    for (key, refund) in after.refunds where before.refunds[key] != refund {
      guard let payment = refund.payment else { continue }
      let paid = book.charges[payment]?.amount.minorUnits ?? 0
      expect(after.refunds.values.minorUnits(of: payment) <= paid, "\(payment): more goes back than was paid")
      if refund.state == .moot { count(.refundMoot) }
      if refund.state == .sent || refund.state == .done, !refund.amount.isFree {
        expect(
          book.charges[payment]?.payouts.contains { $0.id.rawValue == refund.providerID } ?? false,
          "\(key) is called done, and the provider has no such refund")
      }
      if before.refunds[key] == nil, refund.reason == .atProvider {
        count(refund.tickets.isEmpty ? .refundLearnt : .wholeRefundLearnt)
      }
    }
    for (id, dispute) in after.disputes where before.disputes[id] != dispute {
      let told = book.disputes[dispute.payment]
      expect(told != nil && (dispute.state == .open || dispute.state == told), "\(id) is not as the provider has it")
    }
    for (ticket, checkIn) in after.checkIns where before.checkIns[ticket] != checkIn {
      expect(after.tickets[ticket]?.isValid == true, "a void ticket is admitted")
      guard scenario.blocksDisputed, let order = after.tickets[ticket]?.order else { continue }
      expect(!before.disputes(of: order).contains(where: \.doubtsPayment), "a disputed ticket is admitted")
    }
  }

  /// The books, once everything has come to rest: to the cent as the provider's own.
  func checkBooks(_ records: MemoryRecords) {
    for name in book.chargeNames {
      guard let charge = book.charges[name] else { continue }
      let ours = records.refunds.values.minorUnits(of: name)
      expect(
        ours == charge.refundedMinorUnits, "\(name): \(charge.refundedMinorUnits) went back, our books have \(ours)")
      if charge.endsByHand, records.settlements[name]?.refundReason == nil {
        expect(
          !records.tickets(of: charge.order).contains(where: \.isValid), "\(name): all is back, and tickets are valid")
      }
    }
    for (name, state) in book.disputes {
      let ours = records.disputes.values.first { $0.payment == name }
      expect(ours == nil || ours?.state == state, "the dispute of \(name) is \(state), our books have another word")
      expect(ours != nil, "the dispute of \(name) was never heard of")
    }
    for refund in records.refunds.values { expect(refund.isSettled, "\(refund.key) is never done") }
    for key in acknowledgedRefunds { expect(records.refunds[key] != nil, "\(key) was promised, and is gone") }
  }
}
