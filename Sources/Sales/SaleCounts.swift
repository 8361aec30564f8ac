import Core

/// What a step of the sale adds to a runner's counts.
public enum SaleCounts {
  /// - Parameter order: as it was placed, with its lines.
  public static func placed(_ order: Order) -> [String: Int] {
    let counts = ["orders_placed": 1]
    return order.state == .paid ? counts.merging(paid(order)) { $1 } : counts
  }

  /// - Parameter order: nil where it is not known.
  public static func of(_ outcome: SettlementOutcome, order: Order?) -> [String: Int] {
    guard case .decided(.issue) = outcome, let order else { return [:] }
    return paid(order)
  }

  private static func paid(_ order: Order) -> [String: Int] {
    ["orders_paid": 1, "tickets_issued": order.lines.reduce(0) { $0 + $1.quantity }]
  }
}
