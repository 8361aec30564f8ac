/// When a person's names and addresses may be taken out of an order.
public enum Erasure: Hashable, Sendable {
  case now
  /// They are still needed: to let the person in, to give money back, to write where something changes.
  case notBefore(Instant)

  /// What stands in the place of names.
  public static let name = "—"
  /// What stands in the place of an address; no mail can be sent there (RFC 2606).
  public static let address = "erased@erased.invalid"

  /// How long an order is kept whose event nobody knows any more.
  public static let unknownEventSeconds: Int64 = 366 * 86_400
  /// How long an order is waited for that is still under way.
  public static let pauseSeconds: Int64 = 86_400

  /// - Parameters:
  ///   - endsAt: when the order's event ends; nil where the catalog does not have it.
  ///   - isForced: also before the event, and also where nobody knows when it is.
  public static func decide(_ order: Order, endsAt: Instant?, isForced: Bool, now: Instant) -> Erasure {
    switch order.state {
    // Money is on its way, in one direction or the other.
    case .held, .refunding: return .notBefore(now.adding(seconds: pauseSeconds))
    case .expired, .refunded: return .now
    case .paid:
      guard !isForced else { return .now }
      let opensAt = endsAt ?? order.createdAt.adding(seconds: unknownEventSeconds)
      return now < opensAt ? .notBefore(opensAt) : .now
    }
  }
}
