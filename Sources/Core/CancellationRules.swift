/// Until when, and at what price, buyers may cancel by themselves, as the event's content file states it.
public struct CancellationRules: Hashable, Sendable {
  /// From this moment on it is too late.
  public let until: Instant
  public let covers: Coverage
  /// What the organizer keeps of each ticket, at most its price.
  public let keptPerTicket: Money

  /// Which orders may be cancelled.
  public enum Coverage: String, Hashable, Sendable, CaseIterable {
    case all
    case free
    case paid
  }

  public init(until: Instant, covers: Coverage, keptPerTicket: Money) {
    self.until = until
    self.covers = covers
    self.keptPerTicket = keptPerTicket
  }

  /// - Throws: ``RefundRefusal/cancelNotOffered`` or ``RefundRefusal/cancelTooLate(until:)``.
  public static func check(_ rules: CancellationRules?, order: Order, now: Instant) throws(RefundRefusal) {
    guard let rules else { throw .cancelNotOffered }
    switch rules.covers {
    case .all: break
    case .free: guard order.total.isFree else { throw .cancelNotOffered }
    case .paid: guard !order.total.isFree else { throw .cancelNotOffered }
    }
    guard now < rules.until else { throw .cancelTooLate(until: rules.until) }
  }
}
