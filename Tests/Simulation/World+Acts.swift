import Core
import Store

/// What happens next.
extension World {
  private static let processesMax = 5

  func act() {
    if chance.percent(10), actOnTickets() { return }
    if chance.percent(30) || processes.count >= Self.processesMax, goOn() { return }
    switch chance.below(100) {
    case ..<20: newBuyer()
    case ..<25: repeatOrder()
    case ..<27: payElsewhere()
    case ..<30: askOtherwise()
    case ..<47: pay()
    case ..<62: tell()
    case ..<71: startOutbox()
    case ..<79: scan()
    case ..<86: letTimePass()
    case ..<87: cancelAnEvent()
    case ..<88: setTheClock()
    case ..<93: giveBackSomething()
    default: payStrangely()
    }
  }

  /// Lets one of the waiting processes go on, or kills it.
  private func goOn() -> Bool {
    guard !processes.isEmpty else { return false }
    let index = chance.below(processes.count)
    if index > 0 { count(.crossedProcesses) }
    resume(index, killed: chance.percent(scenario.faultPercent))
    return true
  }

  private func newBuyer() {
    guard let event = chance.pick(scenario.events) else { return }
    let cart = event.ticketTypes.map { CartLine(ticketType: $0.id, quantity: [0, 1, 1, 2, 3][chance.below(5)]) }
    let wish = cart.contains { $0.quantity > 0 } ? cart : [CartLine(ticketType: cart[0].ticketType, quantity: 1)]
    buyers.append(
      SimulatedBuyer(
        number: buyers.count, event: event.id, cart: wish, person: chance.below(4), hasCode: chance.percent(40),
        wantsElement: chance.percent(40)))
    count(.orderAsked)
    startOrder(buyers.count - 1, isOtherBody: false)
  }

  private func repeatOrder() {
    guard !buyers.isEmpty else { return newBuyer() }
    count(.orderRepeated)
    startOrder(chance.below(buyers.count), isOtherBody: false)
  }

  /// Somebody on our payment page takes the provider's page instead, some of them twice.
  private func payElsewhere() {
    let orders = store.records.orders.values.filter { $0.paymentSession?.hasPrefix("element_") ?? false }
      .sorted { $0.id < $1.id }
    let held = orders.filter { $0.state == .held }
    guard let order = chance.pick(chance.percent(90) ? held : orders) else { return repeatOrder() }
    startPayElsewhere(order.id)
    if chance.percent(20) { startPayElsewhere(order.id) }
  }

  private func askOtherwise() {
    guard !buyers.isEmpty else { return newBuyer() }
    count(.orderChangedUnderItsKey)
    startOrder(chance.below(buyers.count), isOtherBody: true)
  }

  private func pay() {
    book.tick()
    let open = book.sessionNames.filter { book.sessions[$0]?.status == .open }
    let shown = open.filter { book.sessions[$0]?.isShown ?? false }
    // Pages that no buyer was led to are paid as well, sometimes: a promise that holds only for the well-behaved is none.
    let name = chance.percent(40) ? chance.pick(open.filter { !shown.contains($0) }) : nil
    guard let name = name ?? chance.pick(shown) else { return settleADebit() }
    switch chance.below(20) {
    case 0: book.pay(name, change: chance.percent(50) ? -100 : 1)
    case 1...4: book.promise(name)
    case 5...10 where !shown.contains(name): book.promise(name)
    default: book.pay(name)
    }
  }

  private func settleADebit() {
    guard let name = chance.pick(book.openDebits) else { return }
    book.settleDebit(name, bounces: chance.percent(40))
  }

  private func payStrangely() {
    let unseen = book.sessionNames.filter { book.sessions[$0].map { !$0.isShown && $0.status == .open } ?? false }
    switch chance.below(9) {
    case 6:
      let isWhole = chance.percent(50)
      book.refundByHand(chance.pick(book.chargeNames), isWhole: isWhole)
    case 7: book.dispute(chance.pick(book.chargeNames))
    case 8:
      let isWon = chance.percent(50)
      book.closeDispute(chance.pick(book.chargeNames.filter { book.disputes[$0] == .open }), isWon: isWon)
    case 0: book.payAgain(chance.pick(book.sessionNames.filter { book.sessions[$0]?.isPaid ?? false }))
    case 1:
      // What the shop is about to give back itself.
      let waiting = book.chargeNames.filter { name in
        store.records.refunds.values.contains { $0.payment == name && $0.state == .pending }
      }
      book.refundByHand(chance.pick(waiting), isWhole: true)
    case 2, 3: book.promise(chance.pick(unseen))
    case 4: book.pay(chance.pick(unseen))
    default: settleADebit()
    }
  }

  private func tell() {
    guard !book.messages.isEmpty else { return }
    let open = book.messages.indices.filter { !book.messages[$0].isAcknowledged }
    let isRepeat = open.isEmpty || chance.percent(20)
    guard let index = chance.pick(isRepeat ? Array(book.messages.indices) : open) else { return }
    guard !book.messages[index].isLost else {
      count(.messageLost)
      return
    }
    startMessage(index)
  }

  private func scan() {
    let tickets = store.records.tickets.keys.sorted()
    let isKnown = tickets.isEmpty ? !chance.percent(10) : chance.percent(97)
    guard let ticket = isKnown ? chance.pick(tickets) : TicketID(bytes: chance.bytes(10)) else { return }
    let event = chance.percent(40) ? nil : chance.pick(scenario.events)?.id
    startScan(ticket, shown(for: ticket), event: event, gate: 1 + chance.below(3))
    // The same ticket is often shown at two entrances at once.
    if chance.percent(30) { startScan(ticket, shown(for: ticket), event: nil, gate: 1 + chance.below(3)) }
  }

  private func letTimePass() {
    let seconds = [5, 130, 600, 1700, 2200, 7 * 3600, 26 * 3600][chance.below(7)]
    count(seconds >= 3600 ? .hourJump : .clockJump)
    now = now.adding(seconds: Int64(seconds))
    note("the clock is \(seconds) s further")
    book.tick()
  }

  /// Our clock jumps ahead of everybody else's, or is put right again. It never runs backwards.
  private func setTheClock() {
    guard clockErrorSeconds == 0 else {
      count(.clockRight)
      note("the clock stands still until it is right")
      clockErrorSeconds = 0
      return
    }
    count(.clockWrong)
    clockErrorSeconds = chance.percent(50) ? 200 : 2400
    now = now.adding(seconds: clockErrorSeconds)
    note("the clock is \(clockErrorSeconds) s ahead of the truth")
  }

  private func cancelAnEvent() {
    let index = chance.below(scenario.events.count)
    guard cancelled >> index & 1 == 0 else { return }
    cancelled |= 1 << index
    count(.eventCancelled)
    note("\(scenario.events[index].id) is cancelled")
  }
}
