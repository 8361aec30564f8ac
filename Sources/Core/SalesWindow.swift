/// When tickets can be bought: from `opensAt` up to, but not at, `closesAt`.
public struct SalesWindow: Hashable, Sendable {
  /// nil: open from the start of time.
  public let opensAt: Instant?
  public let closesAt: Instant

  public init(opensAt: Instant?, closesAt: Instant) {
    self.opensAt = opensAt
    self.closesAt = closesAt
  }

  public func isOpen(at now: Instant) -> Bool { phase(at: now) == .open }

  public func phase(at now: Instant) -> Phase {
    if now >= closesAt { return .closed }
    if let opensAt, now < opensAt { return .notYetOpen(opensAt: opensAt) }
    return .open
  }

  public enum Phase: Hashable, Sendable {
    case notYetOpen(opensAt: Instant)
    case open
    case closed
  }
}
