import Core

/// A line of the log as it is kept.
public struct AuditLine: Hashable, Sendable {
  /// From 1, without gaps: a line that is missing would be seen.
  public let number: Int64
  public let entry: AuditEntry

  public init(number: Int64, entry: AuditEntry) {
    self.number = number
    self.entry = entry
  }
}
