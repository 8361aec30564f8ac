/// The ways in which an order's tickets move between free, held and sold.
public enum StockMove: Hashable, Sendable {
  /// Free to held, while the buyer pays.
  case hold
  /// Held to free, when the payment can no longer succeed.
  case release
  /// Held to sold, when the payment came.
  case sellHeld
  /// Free to sold at once: a free order, or a payment that came after its hold was released.
  case sell
  /// Sold to free, when tickets were given back.
  case giveBack
}
