import Core
import Store

extension BoxOffice {
  /// All that is kept of a person; that it was given out is noted at each order.
  public func export(_ address: EmailAddress, actor: String, now: Instant) throws(StoreError) -> PersonRecords {
    let records = try store.person(address)
    for entry in records.orders {
      try store.transaction(on: entry.order.event) { (step) throws(StoreError) in
        try step.note(PersonNote(act: .export, order: entry.order.id, actor: actor, at: now))
      }
    }
    return records
  }

  /// How many of a person's orders were erased, and how many will be, and when at the latest.
  public struct ErasureReport: Hashable, Sendable {
    public var erased = 0
    public var waiting = 0
    public var until: Instant?
  }

  /// Takes a person's names and addresses out of all orders; where they are still needed, it is done by itself later.
  /// - Parameters:
  ///   - isForced: not to wait for the event.
  ///   - endsAt: looks up when an event ends; nil where nobody knows.
  public func erase(
    _ address: EmailAddress, isForced: Bool, actor: String, now: Instant, endsAt: (EventID) -> Instant?
  ) throws(StoreError) -> ErasureReport {
    try store.forgetLinkRequests(of: address)
    var report = ErasureReport()
    for entry in try store.person(address).orders {
      switch try erase(entry.order.id, isForced: isForced, actor: actor, now: now, endsAt: endsAt) {
      case .now: report.erased += 1
      case .notBefore(let time):
        report.waiting += 1
        report.until = max(report.until ?? time, time)
      }
    }
    return report
  }

  /// Takes the names and addresses out of one order, or notes when that is to be done.
  @discardableResult
  public func erase(
    _ order: OrderID, isForced: Bool, actor: String, now: Instant, endsAt: (EventID) -> Instant?
  ) throws(StoreError) -> Erasure {
    guard let known = try store.order(order) else { return .now }
    let endsAt = endsAt(known.event)
    return try store.transaction(on: known.event) { (step) throws(StoreError) -> Erasure in
      guard let current = try step.order(order) else { return .now }
      let decision = Erasure.decide(current, endsAt: endsAt, isForced: isForced, now: now)
      switch decision {
      case .now:
        try step.erase(order, at: now)
        try step.note(PersonNote(act: .erase, order: order, actor: actor, at: now))
      case .notBefore(let time):
        try step.scheduleErasure(of: order, dueAt: time)
        try step.note(PersonNote(act: .scheduleErasure, order: order, actor: actor, at: now))
      }
      return decision
    }
  }

  /// Notes that no order of an event holds names and addresses any more.
  public func markErased(_ event: EventID, now: Instant) throws(StoreError) {
    try store.transaction(on: event) { (step) throws(StoreError) in try step.markErased(at: now) }
  }
}
