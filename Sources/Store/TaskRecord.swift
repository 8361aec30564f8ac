import Core

/// A task as it is kept: what is to be done, and what has become of it.
public struct TaskRecord: Hashable, Sendable {
  public let id: TaskID
  public let kind: OutboxTask.Kind
  public let event: EventID
  public let order: OrderID
  public let requestID: String
  /// How often it was claimed.
  public let attempts: Int
  /// nil: it was given up.
  public let dueAt: Instant?
  /// Until then it belongs to the worker that claimed it.
  public let leaseEndsAt: Instant?
  public let doneAt: Instant?
  /// Why it failed the last time; of a mail that was sent, why it came back.
  public let failure: String?

  public init(
    id: TaskID, kind: OutboxTask.Kind, event: EventID, order: OrderID, requestID: String, attempts: Int,
    dueAt: Instant?, leaseEndsAt: Instant?, doneAt: Instant?, failure: String?
  ) {
    self.id = id
    self.kind = kind
    self.event = event
    self.order = order
    self.requestID = requestID
    self.attempts = attempts
    self.dueAt = dueAt
    self.leaseEndsAt = leaseEndsAt
    self.doneAt = doneAt
    self.failure = failure
  }
}
