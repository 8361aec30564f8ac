import Core

/// A verdict, and what the people at the gate are told with it.
public struct GateAnswer: Hashable, Sendable {
  public let verdict: Admission
  /// The order of a ticket that is known there, read in the same step; nil where the ticket is refused.
  public let order: Order?
  /// Whether a device had let somebody in on a ticket that was used.
  public let isDoubleEntry: Bool

  public init(_ verdict: Admission, order: Order? = nil, isDoubleEntry: Bool = false) {
    self.verdict = verdict
    self.order = order
    self.isDoubleEntry = isDoubleEntry
  }
}
