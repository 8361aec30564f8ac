import Core

/// A mail that was asked for, and what has become of it.
public struct MailRecord: Hashable, Sendable {
  public let task: OutboxTask
  public let state: State
  /// Why it was not sent the last time, or not delivered; empty where nothing is known.
  public let reason: String
  /// When it was handed over; nil where it was not.
  public let sentAt: Instant?

  public init(task: OutboxTask, state: State, reason: String, sentAt: Instant?) {
    self.task = task
    self.state = state
    self.reason = reason
    self.sentAt = sentAt
  }

  public enum State: String, Hashable, Sendable, CaseIterable {
    /// It is due, or will be tried again.
    case waiting
    /// A mail server took it.
    case sent
    /// It was refused for good, or tried for too long.
    case failed
    /// A mail server took it and then gave it back.
    case bounced
  }
}
