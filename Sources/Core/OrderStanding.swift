/// Where an order stands, as people are told: its state, and what became of its money.
///
/// An order of which some tickets went back stays `paid`: the other ones are as good as before.
public enum OrderStanding: String, Hashable, Sendable, CaseIterable {
  case held
  case paid
  case expired
  case refunding
  case refunded
  case partlyRefunded = "partly_refunded"
  /// Its tickets are void, and there was nothing to give back.
  case cancelled

  public init(_ order: Order, refunds: [RefundRecord]) {
    // A second payment that went back says nothing of the order.
    let own = refunds.filter { $0.reason != .alreadyPaid && $0.state != .moot }
    switch order.state {
    case .held: self = .held
    case .expired: self = .expired
    case .refunding: self = .refunding
    case .paid: self = own.isEmpty ? .paid : .partlyRefunded
    case .refunded: self = own.contains { $0.amount.minorUnits > 0 } || own.isEmpty ? .refunded : .cancelled
    }
  }
}
