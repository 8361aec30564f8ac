import Core
import Store
import Synchronization
import TestSupport
import Testing

extension StorePromise {
  /// Tries the promise on a fresh, empty store.
  func check(_ store: any Store) throws {
    switch self {
    case .keepsAnOrderAsItWasGiven: try keepsAnOrder(store)
    case .forgetsAStepThatThrows: try forgetsAStepThatThrows(store)
    case .countsStockUpAndDown: try countsStock(store)
    case .refusesACountBelowZero:
      #expect(throws: StoreError.self) {
        try Self.step(store) { step throws(StoreError) in try step.move(.release, Samples.lines) }
      }
      #expect(try store.stock(of: Samples.event) == Stock())
    case .refusesAnOrderIDTwice:
      try Self.insert([Samples.order(1)], store)
      #expect(throws: StoreError.self) { try Self.insert([Samples.order(1)], store) }
    case .refusesAnUnknownOrderToBeUpdated:
      #expect(throws: StoreError.self) {
        try Self.step(store) { step throws(StoreError) in try step.update(Samples.order(1)) }
      }
    case .remembersIdempotencyKeysOverAllEvents: try remembersKeys(store)
    case .refusesTwoCheckInsOfOneTicket: try refusesTwoCheckIns(store)
    case .refusesTwoSetsOfTicketsForOneOrder:
      try Self.insert([Samples.order(1)], store)
      try Self.record("pi_1", refund: nil, store)
      #expect(throws: StoreError.self) { try Self.record("pi_2", refund: nil, store) }
      try Self.record("pi_3", refund: .alreadyPaid, store)
    case .refusesTwoOutcomesOfOnePayment:
      try Self.insert([Samples.order(1)], store)
      try Self.record("pi_1", refund: .soldOut, store)
      #expect(throws: StoreError.self) { try Self.record("pi_1", refund: nil, store) }
      let found = try Self.step(store) { step throws(StoreError) in try step.settlement(ofPayment: "pi_1") }
      #expect(found?.refundReason == .soldOut)
    case .remembersHandledWebhooks: try remembersWebhooks(store)
    case .enqueuesOneTaskPerCause, .leasesATaskToOneWorker, .returnsATaskWhoseWorkerDied, .neverReturnsAFinishedTask:
      try checkTasks(store)
    case .listsOverdueHoldsOldestFirst: try listsOverdueHolds(store)
    case .findsTheEventOfATicket: try findsTheEvent(store)
    case .letsNoStepInBetweenAnother: try letsNoStepInBetween(store)
    case .keepsWhatAnOrderCosts, .countsUsesOfCodesWithTheStock,
      .countsTheTicketsOfAPerson, .keepsAnswersUntilTheyAreForgotten:
      try checkBuying(store)
    case .keepsARefundAsItWasGiven: try keepsARefund(store)
    case .letsNoMoreGoBackThanWasPaid: try letsNoMoreGoBack(store)
    case .refusesATicketThatWasGivenBack: try refusesATicketTwice(store)
    case .endsATicketOnce: try endsATicketOnce(store)
    case .asksForRefundNewsUntilTheyAreHeard: try asksForRefundNews(store)
    case .keepsADisputeOfAPaymentThatIsNotKnownYet: try keepsADispute(store)
    case .addsToTheLogInOrder: try addsToTheLog(store)
    case .listsOrdersPageByPage: try listsOrders(store)
    case .findsOrdersByWhatIsKnownOfThem: try findsOrders(store)
    case .keepsTheHolderOfATicket, .refusesAShortCodeTwice, .findsOrdersByAddress, .keepsRequestsForLinks,
      .remembersResends, .remembersReminders, .tellsWhatBecameOfMails,
      .erasesAPersonAndNothingElse, .remembersErasures:
      try checkPeople(store)
    case .keepsADeviceAsItWasGiven, .findsADeviceByItsSecrets, .forgetsAStepOnDevicesThatThrows, .keepsAScanOnce,
      .tellsOfDoubtfulScans, .putsAnEarlierCheckInFirst, .listsTheTicketsOfAnEvent:
      try checkScans(store)
    }
  }

  private func keepsAnOrder(_ store: any Store) throws {
    var order = Samples.order(1)
    try Self.insert([order], store)
    #expect(try store.order(order.id) == order)
    order.state = .paid
    order.paymentSession = "cs_1"
    order.paymentURL = "https://pay.example/cs_1"
    let changed = order
    try Self.step(store) { step throws(StoreError) in try step.update(changed) }
    #expect(try store.order(order.id) == order)
    #expect(try store.order(Samples.orderID(2)) == nil)
  }

  private func forgetsAStepThatThrows(_ store: any Store) throws {
    #expect(throws: StoreError.busy) {
      try Self.step(store) { step throws(StoreError) in
        try step.insert(Samples.order(1))
        try step.move(.hold, Samples.lines)
        throw .busy
      }
    }
    #expect(try store.order(Samples.orderID(1)) == nil)
    #expect(try store.stock(of: Samples.event) == Stock())
  }

  private func countsStock(_ store: any Store) throws {
    try Self.move(.hold, store)
    try Self.move(.hold, store)
    try Self.move(.sellHeld, store)
    try Self.move(.sell, store)
    let stock = try store.stock(of: Samples.event)
    #expect(stock[Samples.standing] == StockCount(sold: 4, held: 2))
    #expect(stock[Samples.seated] == StockCount(sold: 2, held: 1))
    try Self.move(.release, store)
    #expect(try store.stock(of: Samples.event)[Samples.standing] == StockCount(sold: 4, held: 0))
    #expect(try store.stock(of: Samples.otherEvent) == Stock())
  }

  private func remembersKeys(_ store: any Store) throws {
    let record = IdempotencyRecord(key: Samples.key(1), fingerprint: "f", order: Samples.orderID(1), at: Samples.now)
    try Self.step(store) { step throws(StoreError) in
      try step.insert(Samples.order(1))
      try step.remember(record)
    }
    let found = try store.transaction(on: Samples.otherEvent) { step throws(StoreError) in
      try step.idempotency(Samples.key(1))
    }
    #expect(found == record)
    #expect(throws: StoreError.self) { try Self.step(store) { step throws(StoreError) in try step.remember(record) } }
  }

  private func refusesTwoCheckIns(_ store: any Store) throws {
    let order = Samples.order(1)
    let first = CheckIn(ticket: Samples.ticketID(1), at: Samples.now, gate: Samples.gate)
    try Self.step(store) { step throws(StoreError) in
      try step.insert(order)
      try step.insert([Samples.ticket(1, of: order)])
      try step.insert(first)
    }
    #expect(throws: StoreError.self) {
      try Self.step(store) { step throws(StoreError) in
        try step.insert(CheckIn(ticket: first.ticket, at: Samples.now.adding(seconds: 1), gate: Samples.gate))
      }
    }
    #expect(try store.checkIns(of: order.id) == [first.ticket: first])
  }

  private func remembersWebhooks(_ store: any Store) throws {
    func isHandled(_ id: String) throws -> Bool {
      try Self.step(store) { step throws(StoreError) in try step.isWebhookHandled(id) }
    }
    #expect(try !isHandled("evt_1"))
    for _ in 0..<2 {
      try Self.step(store) { step throws(StoreError) in try step.markWebhookHandled("evt_1", at: Samples.now) }
    }
    #expect(try isHandled("evt_1"))
    #expect(try !isHandled("evt_2"))
  }

  private func listsOverdueHolds(_ store: any Store) throws {
    let late = Samples.order(1, holdExpiresAt: Samples.now.adding(seconds: -5))
    let later = Samples.order(2, holdExpiresAt: Samples.now.adding(seconds: -50))
    try Self.insert([late, later, Samples.order(3, holdExpiresAt: Samples.now.adding(seconds: 1))], store)
    try Self.insert([Samples.order(4, state: .paid, holdExpiresAt: Samples.now.adding(seconds: -90))], store)
    #expect(try store.overdueHolds(now: Samples.now, limit: 10).map(\.id) == [later.id, late.id])
    #expect(try store.overdueHolds(now: Samples.now, limit: 1).map(\.id) == [later.id])
  }

  private func findsTheEvent(_ store: any Store) throws {
    let order = Samples.order(1)
    try Self.step(store) { step throws(StoreError) in
      try step.insert(order)
      try step.insert([Samples.ticket(0, of: order), Samples.ticket(1, of: order)])
    }
    #expect(try store.event(of: Samples.ticketID(1)) == Samples.event)
    #expect(try store.event(of: Samples.ticketID(9)) == nil)
    #expect(try store.tickets(of: order.id).map(\.number) == [0, 1])
  }

  private func letsNoStepInBetween(_ store: any Store) throws {
    // Each step reads the stock and adds one, 4 threads at once: a lost update would show in the sum.
    let failures = Mutex(0)
    Threads.run(4) { _ in
      for _ in 0..<25 {
        do {
          try Self.step(store) { step throws(StoreError) in
            let line = OrderLine(
              ticketType: Samples.standing, quantity: 1, unitPrice: Money(minorUnits: 0, currency: Samples.euro))
            let before = try step.stock()[Samples.standing].held
            try step.move(.hold, [line])
            let after = try step.stock()[Samples.standing].held
            guard after == before + 1 else { throw .broken("another step came between") }
          }
        } catch {
          failures.withLock { $0 += 1 }
        }
      }
    }
    #expect(failures.withLock { $0 } == 0)
    #expect(try store.stock(of: Samples.event)[Samples.standing].held == 100)
  }
}
