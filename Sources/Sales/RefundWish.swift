import Core

/// What somebody wants to give back.
public struct RefundWish: Hashable, Sendable {
  public let choice: RefundChoice
  /// `byOrganizer`, or `byBuyer`, who is bound to ``rules``.
  public let reason: RefundReason
  public let rules: CancellationRules?
  /// Minor units kept of each ticket, at most its price.
  public let keptPerTicket: Int64
  /// Whether the places can be sold again.
  public let freesPlaces: Bool
  /// Whether tickets may go back that were admitted.
  public let allowsUsed: Bool
  /// Names the wish, so that it is done once however often it is asked for; nil: each is a new one.
  public let key: RefundKey?

  /// The organizer's.
  public init(
    _ choice: RefundChoice, keptPerTicket: Int64 = 0, freesPlaces: Bool = true, allowsUsed: Bool = false,
    key: RefundKey? = nil
  ) {
    self.choice = choice
    reason = .byOrganizer
    rules = nil
    self.keptPerTicket = keptPerTicket
    self.freesPlaces = freesPlaces
    self.allowsUsed = allowsUsed
    self.key = key
  }

  /// The buyer's: all that is left of the order, or these tickets of it.
  public init(cancelling choice: RefundChoice, within rules: CancellationRules?) {
    self.choice = choice
    reason = .byBuyer
    self.rules = rules
    keptPerTicket = rules?.keptPerTicket.minorUnits ?? 0
    freesPlaces = true
    allowsUsed = false
    key = nil
  }

  /// What it takes back and what it gives back.
  func plan(_ facts: RefundPlan.Facts, now: Instant) throws(RefundRefusal) -> RefundPlan {
    if reason == .byBuyer { try CancellationRules.check(rules, order: facts.order, now: now) }
    return try RefundPlan(choice, of: facts, keptPerTicket: keptPerTicket, allowsUsed: allowsUsed)
  }
}
