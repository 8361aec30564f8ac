import Core

/// Until how long before a date starts buyers may cancel by themselves, and at what price.
public struct CancellationTerms: Hashable, Sendable {
  public let secondsBefore: Int64
  public let covers: CancellationRules.Coverage
  /// What the organizer keeps of each ticket, at most its price.
  public let keptPerTicket: Money

  public init(secondsBefore: Int64, covers: CancellationRules.Coverage, keptPerTicket: Money) {
    self.secondsBefore = secondsBefore
    self.covers = covers
    self.keptPerTicket = keptPerTicket
  }
}
