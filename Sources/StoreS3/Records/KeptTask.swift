import Core
import Store

/// A task and where it stands.
struct KeptTask: Hashable, Sendable {
  let id: TaskID
  let kind: OutboxTask.Kind
  let event: EventID
  let order: OrderID
  let requestID: String
  var attempts = 0
  /// nil: given up.
  var dueAt: Instant?
  var leaseEndsAt: Instant?
  /// nil: it is still to be done.
  var doneAt: Instant?
  var failure: String?

  init(_ task: OutboxTask) {
    id = task.id
    kind = task.kind
    event = task.event
    order = task.order
    requestID = task.requestID
    dueAt = task.dueAt
  }

  /// As it was read from a store.
  init(_ record: TaskRecord) {
    id = record.id
    kind = record.kind
    event = record.event
    order = record.order
    requestID = record.requestID
    attempts = record.attempts
    dueAt = record.dueAt
    leaseEndsAt = record.leaseEndsAt
    doneAt = record.doneAt
    failure = record.failure
  }

  var record: TaskRecord {
    TaskRecord(
      id: id, kind: kind, event: event, order: order, requestID: requestID, attempts: attempts, dueAt: dueAt,
      leaseEndsAt: leaseEndsAt, doneAt: doneAt, failure: failure)
  }

  /// When it can be claimed; nil: it is done, or given up.
  var claimableAt: Instant? {
    guard doneAt == nil, let dueAt else { return nil }
    return leaseEndsAt.map { max($0, dueAt) } ?? dueAt
  }

  /// As a worker gets it.
  var task: OutboxTask {
    OutboxTask(
      id: id, kind: kind, event: event, order: order, attempts: attempts, dueAt: dueAt ?? Instant(milliseconds: 0),
      requestID: requestID)
  }

  var mail: MailRecord {
    let state: MailRecord.State =
      doneAt != nil ? (failure == nil ? .sent : .bounced) : (dueAt == nil ? .failed : .waiting)
    return MailRecord(task: task, state: state, reason: failure ?? "", sentAt: doneAt)
  }
}
