/// Where an order stands.
///
///     held ──► paid            the payment came in time
///     held ──► expired         the payment can no longer succeed
///     expired ──► paid         it came late, and the places were still there
///     expired ──► refunding    it came late, and they were not
///     held ──► refunding       the money that came can't be taken (another amount, a cancelled event)
///     paid ──► refunding       all its tickets were given back
///     refunding ──► refunded   the money is back
///     paid ──► refunded        all its tickets were given back, and there is no money to wait for
///     refunded ──► refunding   the buyer's bank did not take the money
///
/// A free order starts as `paid`. An order of which some tickets went back stays `paid`: see ``OrderStanding``.
public enum OrderState: String, Hashable, Sendable, CaseIterable {
  case held
  case paid
  case expired
  case refunding
  case refunded
}
