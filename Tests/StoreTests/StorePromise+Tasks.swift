import Core
import Store
import Testing

extension StorePromise {
  func checkTasks(_ store: any Store) throws {
    let order = Samples.order(1)
    let payment = Samples.payment("pi_1", of: order)
    let tasks = [
      OutboxTask(
        id: TaskID("a"), kind: .refund(payment), event: order.event, order: order.id,
        dueAt: Samples.now.adding(seconds: -20), requestID: "request-1"),
      OutboxTask(
        id: TaskID("b"), kind: .mailRefund(payment, .soldOut), event: order.event, order: order.id,
        dueAt: Samples.now.adding(seconds: -10)),
      OutboxTask(
        id: TaskID("c"), kind: .mailNotice(.renamed), event: order.event, order: order.id,
        dueAt: Samples.now.adding(seconds: 10)),
    ]
    try Self.insert([order], store)
    try Self.step(store) { step throws(StoreError) in
      for task in tasks + tasks { try step.enqueue(task) }
    }
    let lease = Samples.now.adding(seconds: 60)
    let claimed = try store.claimTasks(now: Samples.now, leaseEndsAt: lease, limit: 10)
    #expect(claimed == Array(tasks.prefix(2)))
    #expect(try store.claimTasks(now: Samples.now, leaseEndsAt: lease, limit: 10).isEmpty)

    try store.finishTask(TaskID("a"), at: Samples.now)
    let afterDeath = try store.claimTasks(now: lease, leaseEndsAt: lease.adding(seconds: 60), limit: 10)
    #expect(afterDeath.map(\.id.rawValue) == ["b", "c"])
    #expect(afterDeath.first?.attempts == 1)

    try store.retryTask(TaskID("b"), dueAt: lease.adding(seconds: 5), failure: "451")
    try store.retryTask(TaskID("c"), dueAt: nil, failure: "550")
    let muchLater = lease.adding(seconds: 1_000_000)
    #expect(try store.claimTasks(now: lease, leaseEndsAt: muchLater, limit: 10).isEmpty)
    #expect(try store.claimTasks(now: muchLater, leaseEndsAt: muchLater, limit: 10).map(\.id.rawValue) == ["b"])
  }

  static func step<Result: Sendable>(
    _ store: any Store, _ body: (any StoreTransaction) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try store.transaction(on: Samples.event, body)
  }

  static func insert(_ orders: [Order], _ store: any Store) throws(StoreError) {
    try step(store) { step throws(StoreError) in
      for order in orders { try step.insert(order) }
    }
  }

  static func move(_ move: StockMove, _ store: any Store) throws(StoreError) {
    try step(store) { step throws(StoreError) in try step.move(move, Samples.lines) }
  }

  static func record(_ payment: String, refund: RefundReason?, _ store: any Store) throws(StoreError) {
    try step(store) { step throws(StoreError) in
      let money = Samples.payment(payment, of: Samples.order(1))
      try step.record(SettlementRecord(payment: money, refundReason: refund, at: Samples.now))
    }
  }
}
