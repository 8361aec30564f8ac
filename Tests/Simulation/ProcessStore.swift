import Core
import Store
import StoreMemory

/// The way from one process to the store, with what can happen on it. Whatever is written is looked at at once.
struct ProcessStore: Store {
  let process: SimulatedProcess
  private var world: World { process.world }
  var inner: MemoryStore { process.world.store }

  init(process: SimulatedProcess) { self.process = process }

  func transaction<Result: Sendable>(
    on event: EventID, _ body: (any StoreTransaction) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    let weakness = world.weakness
    if weakness == .messageRememberedFirst { try rememberFirst(on: event) }
    return try write("step on \(event)") { () throws(StoreError) in
      if !world.isCalm, weakness == nil, world.chance.percent(3) {
        world.count(.stepRunTwice)
        try inner.rehearse(on: event, body)
      }
      return try inner.transaction(on: event) { (step) throws(StoreError) -> Result in
        guard let weakness else { return try body(step) }
        return try body(WeakTransaction(step, weakness: weakness, knownMessage: process.rememberedFirst))
      }
    }
  }

  func order(_ id: OrderID) throws(StoreError) -> Order? {
    try read("read order") { () throws(StoreError) in try inner.order(id) }
  }

  func tickets(of order: OrderID) throws(StoreError) -> [Ticket] {
    try read("read tickets") { () throws(StoreError) in try inner.tickets(of: order) }
  }

  func checkIns(of order: OrderID) throws(StoreError) -> [TicketID: CheckIn] {
    try read("read check-ins") { () throws(StoreError) in try inner.checkIns(of: order) }
  }

  func event(of ticket: TicketID) throws(StoreError) -> EventID? {
    try read("read event") { () throws(StoreError) in try inner.event(of: ticket) }
  }

  func stock(of event: EventID) throws(StoreError) -> Stock {
    try read("read stock") { () throws(StoreError) in try inner.stock(of: event) }
  }

  func overdueHolds(now: Instant, limit: Int) throws(StoreError) -> [Order] {
    try read("read overdue holds") { () throws(StoreError) in try inner.overdueHolds(now: now, limit: limit) }
  }

  func claimTasks(now: Instant, leaseEndsAt: Instant, limit: Int) throws(StoreError) -> [OutboxTask] {
    let tasks = try write("claim tasks") { () throws(StoreError) in
      try inner.claimTasks(now: now, leaseEndsAt: leaseEndsAt, limit: limit)
    }
    for task in tasks where task.attempts > 0 { world.count(.taskTakenOver) }
    return tasks
  }

  func finishTask(_ id: TaskID, at now: Instant) throws(StoreError) {
    try write("finish \(id.rawValue)") { () throws(StoreError) in try inner.finishTask(id, at: now) }
  }

  func retryTask(_ id: TaskID, dueAt: Instant?, failure: String) throws(StoreError) {
    world.count(.taskFailed)
    try write("put off \(id.rawValue)") { () throws(StoreError) in
      try inner.retryTask(id, dueAt: dueAt, failure: failure)
    }
  }

  func ping() throws(StoreError) {}

  func read<Result>(
    _ name: @autoclosure () -> String, _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    switch process.fate() {
    case .done: return try body()
    case .failBefore, .answerLost:
      world.count(.storeBusy)
      world.note("\(process): \(name()): busy")
      throw .busy
    case .crashBefore, .crashAfter:
      process.die("at \(name())")
      throw .unavailable("killed")
    case .dead: throw .unavailable("killed")
    }
  }

  func write<Result>(
    _ name: @autoclosure () -> String, _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    let fate = process.fate()
    switch fate {
    case .dead: throw .unavailable("killed")
    case .failBefore:
      world.count(.storeBusy)
      world.note("\(process): \(name()): busy")
      throw .busy
    case .crashBefore:
      world.count(.crashBeforeCommit)
      process.die("before \(name())")
      throw .unavailable("killed")
    case .done, .crashAfter, .answerLost: break
    }
    let before = inner.records
    let result: Result
    do throws(StoreError) {
      result = try body()
    } catch {
      world.expect(false, "\(process): \(name()): the store refuses what the rules want: \(error)")
      throw error
    }
    world.committed(from: before, to: inner.records, by: process, name())
    if fate == .crashAfter {
      world.count(.crashAfterCommit)
      process.die("after \(name())")
      throw .unavailable("killed")
    }
    if fate == .answerLost {
      world.count(.commitAnswerLost)
      world.note("\(process): \(name()): done, but it is not told")
      throw .unavailable("no answer")
    }
    return result
  }

  private func rememberFirst(on event: EventID) throws(StoreError) {
    guard case .message(let index) = process.purpose else { return }
    let id = world.book.messages[index].id
    process.rememberedFirst = inner.records.webhooks.contains(id)
    try write("remember \(id)") { () throws(StoreError) in
      try inner.transaction(on: event) { (step) throws(StoreError) in
        try step.markWebhookHandled(id, at: world.now)
      }
    }
  }
}
