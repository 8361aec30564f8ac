import Core

/// The name under which a payment on a page of ours is kept with its order. Stripe's own name of it (`pi_…`) tells neither
/// its mode nor that it is no payment of a Checkout Session, and both must be known for as long as the order is.
public struct ElementName: Hashable, Sendable {
  public let payment: PaymentID
  public let isLive: Bool

  public init(_ payment: PaymentID, isLive: Bool) {
    self.payment = payment
    self.isLive = isLive
  }

  /// - Returns: nil for a session of another kind.
  public init?(_ session: PaymentSessionID) {
    for (prefix, isLive) in [(Self.test, false), (Self.live, true)] where session.rawValue.hasPrefix(prefix) {
      guard let payment = PaymentID(String(session.rawValue.dropFirst(prefix.count))) else { return nil }
      self.init(payment, isLive: isLive)
      return
    }
    return nil
  }

  /// `element_test_pi_3Nx` or `element_live_pi_3Nx`; nil where the payment's own name is too long.
  public var session: PaymentSessionID? { PaymentSessionID((isLive ? Self.live : Self.test) + payment.rawValue) }

  private static let test = "element_test_"
  private static let live = "element_live_"
}
