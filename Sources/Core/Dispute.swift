/// A buyer's bank wants a payment back (Stripe: dispute; cards: chargeback).
public struct Dispute: Hashable, Sendable {
  /// The provider's name for it.
  public let id: String
  /// The payment in dispute. News of it may come before those of the payment, so no order is named.
  public let payment: String
  public let amount: Money
  /// The provider's word for what the buyer claims, such as `fraudulent`.
  public let reason: String
  public var state: State
  public let openedAt: Instant
  public var closedAt: Instant?

  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Somebody has to answer it.
    case open
    /// The money stays.
    case won
    /// The money is gone.
    case lost
  }

  public init(
    id: String, payment: String, amount: Money, reason: String, state: State, openedAt: Instant,
    closedAt: Instant? = nil
  ) {
    self.id = id
    self.payment = payment
    self.amount = amount
    self.reason = reason
    self.state = state
    self.openedAt = openedAt
    self.closedAt = closedAt
  }

  /// What is stored after news of it, which may come twice and in any order: what is decided stays decided.
  /// - Parameter known: nil where it was not heard of before.
  public static func merged(_ known: Dispute?, _ told: Dispute) -> Dispute {
    guard let known else { return told }
    guard known.state == .open, told.state != .open else { return known }
    var merged = known
    (merged.state, merged.closedAt) = (told.state, told.closedAt)
    return merged
  }

  /// While a dispute is open, and once it is lost, the money may be gone.
  public var doubtsPayment: Bool { state != .won }
}
