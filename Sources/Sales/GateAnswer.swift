import Core

/// A verdict, and what the people at the gate are told with it.
public struct GateAnswer: Hashable, Sendable {
  public let verdict: Admission
  /// The order of a ticket that is known there, read in the same step; nil where the ticket is refused.
  public let order: Order?

  public init(_ verdict: Admission, order: Order? = nil) {
    self.verdict = verdict
    self.order = order
  }
}
