/// The cause of a task, such as `mail-tickets/7K2M9QX4W8ZC5RTV`: one cause, one task.
public struct TaskID: Hashable, Sendable {
  public let rawValue: String

  public init(_ rawValue: String) { self.rawValue = rawValue }
}
