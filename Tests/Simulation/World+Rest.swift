import Core
import Store

/// The end of a history: faults stop, what was begun is finished, and then everything must be settled.
extension World {
  private static let roundsMax = 60

  func comeToRest() {
    isCalm = true
    clockErrorSeconds = 0
    note("— from here on nothing fails —")
    while !processes.isEmpty, violation == nil { resume(0) }
    for round in 0..<Self.roundsMax {
      guard violation == nil, !isAtRest else { break }
      // Half an hour ends holds and leases, seven hours the longest pause between two tries.
      now = now.adding(seconds: round % 3 == 2 ? 7 * 3600 : 1900)
      book.tick()
      for name in book.openDebits where chance.percent(40) { book.settleDebit(name, bounces: chance.percent(30)) }
      for index in book.messages.indices where mustArrive(book.messages[index]) { startMessage(index) }
      startOutbox()
      checkAcknowledged()
    }
    guard violation == nil else { return }
    checkRest()
  }

  /// A message may be lost for good where the sweep asks for the same thing: while the order waits for this session.
  private func mustArrive(_ message: Message) -> Bool {
    guard !message.isAcknowledged else { return false }
    guard message.isLost, !message.isIrreplaceable, let order = store.records.orders[message.order] else { return true }
    return order.state != .held || order.paymentSession != message.sessionID
  }

  private var isAtRest: Bool {
    let records = store.records
    return !records.orders.values.contains { $0.state == .held || $0.state == .refunding }
      && records.tasks.values.allSatisfy { $0.isDone || $0.dueAt == nil }
      && book.chargeNames.allSatisfy { records.settlements[$0] != nil }
      && records.refundNews.isEmpty && book.openDebits.isEmpty && !book.messages.contains(where: mustArrive)
  }

  private func checkRest() {
    let records = store.records
    for order in records.orders.values {
      expect(order.state != .held, "\(order.id) is held for ever")
      expect(order.state != .refunding, "\(order.id) waits for its money for ever")
    }
    for (event, stock) in records.stock {
      expect(stock.counts.values.allSatisfy { $0.held == 0 }, "\(event): places are held for nobody")
    }
    for name in book.chargeNames {
      guard let charge = book.charges[name], let outcome = records.settlements[name] else {
        return expect(false, "\(name) was taken, and nothing came of it")
      }
      if outcome.refundReason != nil {
        expect(charge.isRefunded, "\(name): neither tickets nor money")
        checkLetter("mail-refund.\(name)")
      }
    }
    checkBooks(records)
    checkNotices()
    for order in records.orders.values where order.state == .paid { checkLetter("mail-tickets.\(order.id)") }
    for refund in records.refunds.values where !refund.tickets.isEmpty { checkLetter("mail-refund.\(refund.key)") }
    for task in records.tasks.values {
      expect(task.isDone || task.dueAt == nil, "\(task.id.rawValue) is never done")
    }
    for message in book.messages {
      expect(!mustArrive(message), "\(message.id) is never taken")
    }
  }

  func checkLetter(_ local: String) {
    let id = local + "@house.example"
    expect(letters[id] != nil || refusedLetters.contains(id), "the mail \(local) was never handed over")
  }
}
