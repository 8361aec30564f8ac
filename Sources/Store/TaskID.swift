import Core

/// The cause of a task, such as `mail-tickets/7K2M9QX4W8ZC5RTV`: one cause, one task.
public struct TaskID: Hashable, Sendable {
  public let rawValue: String

  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// Of the task that gives money back.
  public static func refund(_ key: RefundKey) -> TaskID { TaskID("refund/\(key)") }

  /// The refund that the task is about; nil where it is about none.
  public var refund: RefundKey? {
    rawValue.hasPrefix("refund/") ? RefundKey(String(rawValue.dropFirst("refund/".count))) : nil
  }
}
