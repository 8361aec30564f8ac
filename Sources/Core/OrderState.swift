/// Where an order stands.
///
///     held ──► paid            the payment came in time
///     held ──► expired         the payment can no longer succeed
///     expired ──► paid         it came late, and the places were still there
///     expired ──► refunding    it came late, and they were not
///     held ──► refunding       the money that came can't be taken (another amount, a cancelled event)
///     refunding ──► refunded   the money is back
///
/// A free order starts as `paid`.
public enum OrderState: String, Hashable, Sendable, CaseIterable {
  case held
  case paid
  case expired
  case refunding
  case refunded
}
