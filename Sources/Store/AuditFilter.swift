import Core

/// Which lines of the log are looked for; what is nil says nothing.
public struct AuditFilter: Hashable, Sendable {
  public var order: OrderID?
  public var action: AuditAction?
  public var actor: AuditSource.Actor?
  /// At this moment or later.
  public var since: Instant?
  /// Before this moment.
  public var until: Instant?

  public init(
    order: OrderID? = nil, action: AuditAction? = nil, actor: AuditSource.Actor? = nil, since: Instant? = nil,
    until: Instant? = nil
  ) {
    self.order = order
    self.action = action
    self.actor = actor
    self.since = since
    self.until = until
  }

  /// For drivers that look at one line after another.
  public func matches(_ entry: AuditEntry) -> Bool {
    if let order, entry.order != order { return false }
    if let action, entry.action != action { return false }
    if let actor, entry.source.actor != actor { return false }
    if let since, entry.at < since { return false }
    if let until, entry.at >= until { return false }
    return true
  }
}
