import Core

/// A note that somebody's data were given out or erased. It names the order and not the person.
public struct PersonNote: Hashable, Sendable {
  public enum Act: String, Hashable, Sendable, CaseIterable {
    case export
    case erase
    /// It is to be erased later.
    case scheduleErasure = "schedule-erasure"
  }

  public let act: Act
  public let order: OrderID
  /// Who did it: an operator's account on the machine, or `outbox` and `retention` for what is done by itself.
  public let actor: String
  public let at: Instant

  public init(act: Act, order: OrderID, actor: String, at: Instant) {
    self.act = act
    self.order = order
    self.actor = actor
    self.at = at
  }
}
