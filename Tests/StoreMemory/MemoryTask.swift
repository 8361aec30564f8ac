import Core
import Store

/// A task and where it stands.
public struct MemoryTask: Hashable, Sendable {
  public let id: TaskID
  public let kind: OutboxTask.Kind
  public let event: EventID
  public let order: OrderID
  public let requestID: String
  public internal(set) var attempts = 0
  /// nil: given up.
  public internal(set) var dueAt: Instant?
  public internal(set) var leaseEndsAt: Instant?
  public internal(set) var isDone = false
  public internal(set) var doneAt: Instant?
  public internal(set) var failure: String?

  init(_ task: OutboxTask) {
    id = task.id
    kind = task.kind
    event = task.event
    order = task.order
    requestID = task.requestID
    dueAt = task.dueAt
  }

  var mail: MailRecord {
    let state: MailRecord.State =
      isDone ? (failure == nil ? .sent : .bounced) : (dueAt == nil ? .failed : .waiting)
    return MailRecord(task: claimed, state: state, reason: failure ?? "", sentAt: doneAt)
  }

  /// As a worker gets it.
  var claimed: OutboxTask {
    OutboxTask(
      id: id, kind: kind, event: event, order: order, attempts: attempts, dueAt: dueAt ?? Instant(milliseconds: 0),
      requestID: requestID)
  }
}
